#include <QTest>
#include <set>

#include <boost/json.hpp>

#include "app/messages.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;

namespace {

constexpr ErrorCode kAll[] = {
    ErrorCode::invalid,   ErrorCode::not_found, ErrorCode::exists,      ErrorCode::permission,
    ErrorCode::no_space,  ErrorCode::io,        ErrorCode::corrupt,     ErrorCode::unsupported,
    ErrorCode::changed,   ErrorCode::busy,      ErrorCode::unavailable, ErrorCode::limit,
    ErrorCode::cancelled,
};

}  // namespace

class MessagesTest : public QObject {
  Q_OBJECT
 private slots:
  void everyErrorSaysWhatHappenedToWhatAndWhatToDo() {
    std::set<std::string> codes;
    for (const auto code : kAll) {
      const auto message = message_for(Error{code, "the thing"}, Command::share);
      QVERIFY(!message.what.empty());
      QCOMPARE(message.context, std::string("the thing"));
      QVERIFY(message.hint.ends_with("."));
      codes.insert(message.code);
    }
    QCOMPARE(codes.size(), std::size(kAll));
  }

  void curesDependOnTheCommand() {
    const Error exists{ErrorCode::exists, "x"};
    QVERIFY(message_for(exists, Command::get).hint.contains("--overwrite"));
    QVERIFY(!message_for(exists, Command::share).hint.contains("--overwrite"));
    const Error full{ErrorCode::no_space, "x"};
    QVERIFY(message_for(full, Command::get).hint.contains("goes on where it stopped"));
    const Error damaged{ErrorCode::corrupt, "x"};
    QVERIFY(message_for(damaged, Command::get).hint.contains("verify --repair"));
    QVERIFY(!message_for(damaged, Command::verify).hint.contains("verify --repair"));
    const Error stopped{ErrorCode::cancelled, "x"};
    QCOMPARE(message_for(stopped, Command::share).hint,
             std::string("The same command continues where it stopped."));
    QVERIFY(!message_for(stopped, Command::verify).hint.contains("continues"));
  }

  void textIsTwoLinesWhateverTheNames() {
    const auto message = message_for(Error{ErrorCode::io, "a\nb\x1b[2J"}, Command::list);
    QCOMPARE(as_text(message),
             std::string("cairn: the system reports a failure (a\\nb\\x1b[2J)\n  ") + message.hint);
    QCOMPARE(as_text(usage_message("what", "", "")), std::string("cairn: what"));
  }

  void jsonIsOneLine() {
    const auto line = as_json(usage_message("what \xff", "a\nb", "do this"));
    QVERIFY(!line.contains('\n'));
    const auto error = boost::json::parse(line).at("error");
    QCOMPARE(error.at("code").as_string(), boost::json::string("usage"));
    QCOMPARE(error.at("message").as_string(), boost::json::string("what \xef\xbf\xbd"));
    QCOMPARE(error.at("context").as_string(), boost::json::string("a\nb"));
    QCOMPARE(error.at("hint").as_string(), boost::json::string("do this"));
  }
};

CAIRN_TEST(MessagesTest)
#include "test_messages.moc"
