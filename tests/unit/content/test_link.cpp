#include <QTest>

#include "base/limits.h"
#include "content/link.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

const std::string kRoot(52, 'a');
const std::string kKey = std::string(50, 'b') + "ca";  // its last bits are zero, as they must be

Link base_link() {
  return {Root::from_text(kRoot).value(), LinkKey::from_text(kKey), "", {}};
}

Link random_link(test::PseudoRandom& random) {
  Link link;
  random.fill(link.root.bytes);
  if (random.below(2) == 0) random.fill(link.key.emplace().bytes);
  const std::vector<std::string> letters{"a",
                                         "Z",
                                         "0",
                                         " ",
                                         "&",
                                         "=",
                                         "%",
                                         "?",
                                         "#",
                                         "+",
                                         ".",
                                         "/",
                                         "ä",
                                         "€",
                                         "𝄞",
                                         "\n",
                                         std::string(1, '\0')};
  for (auto left = random.below(60); left > 0; --left) {
    link.name += letters[random.below(letters.size())];
  }
  const std::vector<std::string> addresses{"1.2.3.4:1", "[::1]:65535", "[fe80::1.2.3.4]:9000",
                                           "a-b_c.example.org:80"};
  for (auto left = random.below(5); left > 0; --left) {
    link.addresses.push_back(addresses[random.below(addresses.size())]);
  }
  return link;
}

}  // namespace

class LinkTest : public QObject {
  Q_OBJECT
 private slots:
  void textIsTheDocumentedOne() {
    auto link = base_link();
    QCOMPARE(link.text(), "cairn:" + kRoot + "." + kKey);
    link.name = "My file (1).txt";
    link.addresses = {"example.org:9000", "[2001:db8::1]:1"};
    QCOMPARE(link.text(), "cairn:" + kRoot + "." + kKey +
                              "?n=My%20file%20%281%29.txt&x=example.org:9000&x=[2001:db8::1]:1");
    link.key.reset();
    link.name.clear();
    link.addresses.clear();
    QCOMPARE(link.text(), "cairn:" + kRoot);
  }

  void randomLinksRoundTrip() {
    test::PseudoRandom random(1);
    for (int i = 0; i < 2000; ++i) {
      const auto link = random_link(random);
      const auto again = Link::parse(link.text());
      QVERIFY2(again, link.text().c_str());
      QVERIFY2(*again == link, link.text().c_str());
    }
  }

  void acceptsEverySpelling_data() {
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("addresses");
    QTest::newRow("nothing") << "" << "" << 0;
    QTest::newRow("empty query") << "?" << "" << 0;
    QTest::newRow("empty parameters") << "?&&n=a&" << "a" << 0;
    QTest::newRow("raw UTF-8") << "?n=ä b" << "ä b" << 0;
    QTest::newRow("lower-case escapes") << "?n=%c3%a4" << "ä" << 0;
    QTest::newRow("plus is a plus") << "?n=a+b" << "a+b" << 0;
    QTest::newRow("equals in a value") << "?n=a=b" << "a=b" << 0;
    QTest::newRow("the last name counts") << "?n=a&n=b" << "b" << 0;
    QTest::newRow("later parameters") << "?z=%zz&nn=x&later&X=1" << "" << 0;
    QTest::newRow("escaped address") << "?x=%5B%3A%3A1%5D%3a1" << "" << 1;
    QTest::newRow("addresses between") << "?x=a:1&n=f&x=b:2" << "f" << 2;
  }

  void acceptsEverySpelling() {
    QFETCH(QString, behind);
    const auto link = Link::parse("cairn:" + kRoot + "." + kKey + behind.toStdString());
    QVERIFY2(link, link ? "" : link.error().context.c_str());
    QTEST(QString::fromStdString(link->name), "name");
    QTEST(static_cast<int>(link->addresses.size()), "addresses");
    QVERIFY(link->key == base_link().key && link->root == base_link().root);
  }

  void schemeAndIdsAreReadInEitherCase() {
    const auto text = "CaIrN:" + std::string(52, 'A') + "." + std::string(50, 'B') + "CA";
    QVERIFY(Link::parse(text) == base_link());
  }

  void refusesWhatIsNoLink_data() {
    QTest::addColumn<QString>("text");
    const auto root = QString::fromStdString(kRoot);
    const auto key = QString::fromStdString(kKey);
    for (const auto& text : {QString(),
                             QString("cairn"),
                             QString("cairn:"),
                             "http:" + root,
                             " cairn:" + root,
                             "cairn:" + root.chopped(1),
                             "cairn:" + root + "a",
                             "cairn:" + root + ".",
                             "cairn:" + root + "." + key.chopped(1),
                             "cairn:" + root + "." + key + "a",
                             "cairn:" + root + "." + key + ".",
                             "cairn:" + root + "." + key.chopped(1) + "1",
                             "cairn:" + root + "." + key.chopped(1) + "b",
                             "cairn:" + root + " ",
                             "cairn://" + root,
                             "cairn:." + key,
                             QString("cairn:?n=a"),
                             "cairn:" + root + "?n",
                             "cairn:" + root + "?n=%",
                             "cairn:" + root + "?n=%4",
                             "cairn:" + root + "?n=%4g",
                             "cairn:" + root + "?n=%ff",
                             "cairn:" + root + "?n=" + QString(256, 'n')}) {
      QTest::newRow(text.toUtf8().constData()) << text;
    }
    for (const auto* address : {"",
                                ":",
                                "host",
                                "host:",
                                ":80",
                                "host:0",
                                "host:65536",
                                "host:99999999999999999999",
                                "host:-1",
                                "host:+1",
                                "host: 1",
                                "host:1 ",
                                "host:0x1",
                                "ho st:1",
                                "::1:80",
                                "[]:80",
                                "[::1:80",
                                "::1]:80",
                                "[::g]:80",
                                "[::1]80",
                                "user@host:80",
                                "host/:80",
                                "%00:80"}) {
      QTest::newRow(address) << "cairn:" + root + "?x=" + address;
    }
    QTest::newRow("long host") << "cairn:" + root + "?x=" + QString(254, 'h') + ":1";
  }

  void refusesWhatIsNoLink() {
    QFETCH(QString, text);
    const auto link = Link::parse(text.toStdString());
    QVERIFY(!link);
    QCOMPARE(link.error().code, ErrorCode::invalid);
  }

  void tooManyAddressesAndTooLongTextsAreRefused() {
    auto text = "cairn:" + kRoot + "?";
    for (std::size_t i = 0; i < limits::kLinkAddressesMax; ++i) text += "x=h:1&";
    QVERIFY(Link::parse(text));
    QCOMPARE(Link::parse(text + "x=h:1").error().code, ErrorCode::limit);
    text = "cairn:" + kRoot + "?later=";
    text.resize(limits::kLinkBytesMax, 'x');
    QVERIFY(Link::parse(text));
    QCOMPARE(Link::parse(text + "x").error().code, ErrorCode::invalid);
  }

  void textStaysShortEnoughToBeRead() {
    auto link = base_link();
    for (int i = 0; i < 85; ++i) link.name += "€";
    for (std::size_t i = 0; i < limits::kLinkAddressesMax; ++i) {
      link.addresses.push_back(std::string(253, 'h') + ":65535");
    }
    const auto again = Link::parse(link.text());
    QVERIFY(again && again->key == link.key && again->name == link.name);
    QVERIFY(again->addresses.size() >= 12 && again->addresses.size() < 16);
  }

  void errorsNeverRepeatRootOrKey() {
    const auto whole = base_link().text();
    test::PseudoRandom random(2);
    std::vector<std::string> texts{whole + "?n=%",
                                   whole + "x",
                                   whole.substr(1),
                                   "cairn:" + kRoot + "?x=" + kKey,
                                   "cairn:" + kRoot + "?x=h:1." + kKey,
                                   "cairn:" + kRoot + "?n=" + kKey + "%",
                                   "cairn:" + kRoot + kKey};
    for (int i = 0; i < 2000; ++i) {
      auto text = whole;
      text.insert(random.below(text.size()), 1, static_cast<char>(random.below(256)));
      texts.push_back(text);
    }
    for (const auto& text : texts) {
      const auto link = Link::parse(text);
      if (link) continue;
      QVERIFY(link.error().context.find("bbbbb") == std::string::npos);
      QVERIFY(link.error().context.find("aaaaa") == std::string::npos);
    }
  }
};

CAIRN_TEST(LinkTest)
#include "test_link.moc"
