#include <QTest>
#include <set>

#include <boost/json.hpp>

#include "app/messages.h"
#include "node/port_in_use.h"
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
    QVERIFY(message_for(exists, Command::get).hint.contains("--output"));
    QVERIFY(!message_for(exists, Command::share).hint.contains("--output"));
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

  void overwritingIsAdvisedOnlyByWhoKnowsThatItHelps() {
    // A link, a folder with files in it, or a file given as the output folder stays in the way.
    const Error link{ErrorCode::exists, "/out/a is in the way and not a file"};
    QVERIFY(!message_for(link, Command::get).hint.contains("--overwrite"));
  }

  void gettingIntoTheDataFolderIsAnsweredWithAnotherFolder() {
    const Error inside{ErrorCode::invalid,
                       "/data belongs to Cairn's own data folder, which no files are written to"};
    QVERIFY(message_for(inside, Command::get).hint.contains("--output"));
    QVERIFY(message_for({ErrorCode::invalid, "x"}, Command::get).hint.contains("patterns"));
  }

  void theDhtHasCuresOfItsOwn() {
    const auto hint = [](ErrorCode code) { return message_for({code, "x"}, Command::dht).hint; };
    QVERIFY(hint(ErrorCode::unavailable).contains("--bootstrap"));
    const Error off{ErrorCode::unavailable, "the DHT is switched off"};
    QVERIFY(message_for(off, Command::dht).hint.contains("--dht on"));
    QVERIFY(hint(ErrorCode::busy).contains("--dht-port"));
    const Error folder{ErrorCode::busy, "/d/lock: held by cairn share (process 7)"};
    QVERIFY(!message_for(folder, Command::dht).hint.contains("--dht-port"));
    const auto port = node::error_of({"serve.port", 9000});
    QVERIFY(message_for(port, Command::daemon).hint.contains("--serve-port"));
    QVERIFY(hint(ErrorCode::not_found).contains("forgotten"));
    QVERIFY(hint(ErrorCode::limit).contains("shorter"));
    QVERIFY(hint(ErrorCode::invalid).contains("cairn dht --help"));
    QVERIFY(hint(ErrorCode::changed).contains("again"));
    QCOMPARE(message_for({ErrorCode::unavailable, "x"}, Command::dht).what,
             std::string("the DHT cannot be reached"));
    QCOMPARE(message_for({ErrorCode::changed, "x"}, Command::dht).what,
             std::string("the DHT has another version"));
    for (const auto code : kAll) {
      const auto said = hint(code);
      QVERIFY2(said.ends_with(".") && !said.contains("cairn list"), said.c_str());
    }
  }

  void commandsThatLookNothingUpDoNotAdviseToList() {
    const Error missing{ErrorCode::not_found, "/proc/x: cannot be created"};
    for (const auto command : {Command::list, Command::status}) {
      QVERIFY(!message_for(missing, command).hint.contains("cairn list"));
      QVERIFY(message_for(missing, command).hint.contains("--data-dir"));
    }
    QVERIFY(message_for(missing, Command::inspect).hint.contains("cairn list"));
  }

  void whatCannotBeSharedForItsNameIsToBeRenamed() {
    const Error names[] = {
        {ErrorCode::invalid, "/f: the name 'a\\xff' is not UTF-8"},
        {ErrorCode::invalid, "/f: the name 'a' is longer than 255 bytes"},
        {ErrorCode::limit, "/f/a: the path is longer than 4096 bytes"},
        {ErrorCode::invalid, "/f/a: cannot be examined: File name too long"},
    };
    for (const auto& error : names) {
      QVERIFY(message_for(error, Command::share).hint.starts_with("Rename it"));
      QVERIFY(!message_for(error, Command::get).hint.starts_with("Rename it"));
    }
    const Error socket{ErrorCode::invalid, "/f: neither a file nor a folder"};
    QVERIFY(message_for(socket, Command::share).hint.starts_with("Give the path"));
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
