#include <QTest>

#include "support/pseudo_random.h"
#include "support/test_registry.h"
#include "ui/start_request.h"

using namespace cairn;
using ui::decodeRequest;
using ui::StartRequest;

namespace {

StartRequest full() {
  StartRequest request;
  request.links = {"cairn:abc.def?n=a%20b", "CAIRN:x"};
  request.paths = {"/a/b c", QString::fromUtf8("/\xC3\xA4/\"\\\n")};
  request.show = false;
  request.ask = ui::StartQuestion::share_folder;
  request.activationToken = "token";
  return request;
}

}  // namespace

class StartRequestTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsEncodedComesBack() {
    for (const auto& request : {StartRequest(), full()}) {
      const auto line = ui::encodeRequest(request);
      QVERIFY(line && line->endsWith('\n') && line->count('\n') == 1);
      const auto back = decodeRequest(*line);
      QVERIFY2(back.has_value(), back ? "" : back.error().context.c_str());
      QCOMPARE(*back == request, true);
    }
  }

  void argumentsAreLinksOrPaths() {
    const auto request = ui::requestFrom(
        {"cairn:abc.def", "film.mkv", "/x/../y", "file:///with%20space", "", "Cairn:z"}, "/home/u");
    QCOMPARE(request.links, QStringList({"cairn:abc.def", "Cairn:z"}));
    QCOMPARE(request.paths, QStringList({"/home/u/film.mkv", "/y", "/with space"}));
    QVERIFY(request.show);
    QVERIFY(request.ask == ui::StartQuestion::none);
  }

  void whatCannotBeMeantIsRefused_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("noJson") << QByteArray("cairn:abc\n");
    QTest::newRow("list") << QByteArray("[1]\n");
    QTest::newRow("noVersion") << QByteArray("{\"links\":[]}\n");
    QTest::newRow("laterVersion") << QByteArray("{\"cairn\":2}\n");
    QTest::newRow("fraction") << QByteArray("{\"cairn\":1.5}\n");
    QTest::newRow("linksAreText") << QByteArray("{\"cairn\":1,\"links\":\"cairn:a\"}\n");
    QTest::newRow("noLink") << QByteArray("{\"cairn\":1,\"links\":[\"http://a\"]}\n");
    QTest::newRow("numberAmongLinks") << QByteArray("{\"cairn\":1,\"links\":[1]}\n");
    QTest::newRow("relativePath") << QByteArray("{\"cairn\":1,\"paths\":[\"a/b\"]}\n");
    QTest::newRow("zeroByte") << QByteArray("{\"cairn\":1,\"paths\":[\"/a\\u0000b\"]}\n");
    QTest::newRow("showIsText") << QByteArray("{\"cairn\":1,\"show\":\"yes\"}\n");
    QTest::newRow("tokenIsNumber") << QByteArray("{\"cairn\":1,\"activation_token\":1}\n");
    QTest::newRow("longToken") << "{\"cairn\":1,\"activation_token\":\"" + QByteArray(1025, 'x') +
                                      "\"}\n";
    QTest::newRow("tooMany") << "{\"cairn\":1,\"paths\":[\"/\"" +
                                    QByteArray(",\"/\"").repeated(10'000) + "]}\n";
    QTest::newRow("tooLong") << "{\"cairn\":1,\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}\n";
    QTest::newRow("deep") << QByteArray("{\"cairn\":1,\"x\":") + QByteArray(100'000, '[') + "\n";
  }

  void whatCannotBeMeantIsRefused() {
    QFETCH(QByteArray, line);
    QVERIFY(!decodeRequest(line));
  }

  void whatIsNotKnownIsPassedOver() {
    const auto request = decodeRequest("{\"cairn\":1,\"later\":{\"a\":[1]},\"ask\":\"weather\"}\n");
    QVERIFY(request.has_value());
    QCOMPARE(*request == StartRequest(), true);
  }

  void anyBytesAreReadWithoutHarm() {
    const auto good = *ui::encodeRequest(full());
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
      test::PseudoRandom random(seed);
      auto line = good;
      for (auto n = random.below(4) + 1; n > 0; --n) {
        const auto at =
            static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(line.size())));
        line[at] = static_cast<char>(random.next());
      }
      const auto request = decodeRequest(line);
      if (!request) continue;
      for (const auto& link : request->links)
        QVERIFY(link.startsWith("cairn:", Qt::CaseInsensitive));
      for (const auto& path : request->paths) QVERIFY(path.startsWith('/'));
    }
  }

  void moreThanCanBeHandedOverIsAnError() {
    StartRequest request;
    for (int i = 0; i <= ui::kRequestItemsMax; ++i) request.paths.append("/a");
    QCOMPARE(ui::encodeRequest(request).error().code, ErrorCode::limit);
    request.paths = {"/" + QString(1024 * 1024, 'x')};
    QCOMPARE(ui::encodeRequest(request).error().code, ErrorCode::limit);
  }

  void answersSayYesOrNoOrCannotBeMeant() {
    QCOMPARE(*ui::decodeAnswer(ui::encodeAnswer(true)), true);
    QCOMPARE(*ui::decodeAnswer(ui::encodeAnswer(false)), false);
    QVERIFY(!ui::decodeAnswer("{\"cairn\":1}\n"));
    QCOMPARE(ui::decodeAnswer("{\"cairn\":2,\"ok\":true}\n").error().code, ErrorCode::unsupported);
  }

  void theTokenOfTheDesktopIsTakenOutOfTheEnvironment() {
    qputenv("XDG_ACTIVATION_TOKEN", "wayland");
    qputenv("DESKTOP_STARTUP_ID", "x11");
    QCOMPARE(ui::takeActivationToken(), QString("wayland"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
    QCOMPARE(ui::takeActivationToken(), QString());
    ui::giveActivationToken("other");
    QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QString("other"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
  }
};

CAIRN_TEST(StartRequestTest)
#include "test_start_request.moc"
