#include <QTest>

#include <boost/json.hpp>

#include "support/test_registry.h"
#include "unit/api/some_values.h"

using namespace cairn;
using namespace cairn::test;
using api::Unknown;

namespace {

template <class T>
std::string text_of(const T& value) {
  return boost::json::serialize(api::json_of(value));
}

// By way of the text, as over a connection.
template <class T>
void there_and_back(const T& value) {
  const auto text = text_of(value);
  const auto parsed = api::parse_json(text);
  QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().context.c_str());
  const auto again = api::from_json<T>(*parsed, Unknown::refused);
  QVERIFY2(again.has_value(), again ? "" : again.error().context.c_str());
  QCOMPARE(text_of(*again), text);
}

template <class T>
std::string problem_of(std::string_view text) {
  const auto read = api::from_json<T>(api::parse_json(text).value(), Unknown::refused);
  if (read) return "none";
  if (read.error().code != ErrorCode::invalid) return "another code";
  return read.error().context;
}

// "{'a':1}" with the right quotes, and `?` for `value`; moc loses its way in raw strings.
std::string quoted(std::string text, const std::string& value = {}) {
  std::ranges::replace(text, '\'', '"');
  if (const auto at = text.find('?'); at != std::string::npos) text.replace(at, 1, value);
  return text;
}

std::string with_link(const std::string& rest) {
  return quoted("{'link':'?','output':'/tmp'" + rest + "}", some_link("a").text());
}

}  // namespace

class JsonTest : public QObject {
  Q_OBJECT
 private slots:
  void everyValueIsReadAsItWasWritten() {
    there_and_back(some_bundle_details());
    there_and_back(api::Listed<node::BundleSummary>{{some_bundle(), {}}});
    there_and_back(some_shared());
    there_and_back(node::ShareRequest{"/home/ann/photos", {4, 2}, true});
    there_and_back(some_get());
    there_and_back(node::SeedRequest{some_link("a"), {0, 5}, {"192.0.2.1:9000"}});
    there_and_back(some_get_report());
    there_and_back(node::VerifyRequest{some_link("a"), true});
    there_and_back(some_verify_report());
    there_and_back(node::Removed{"photos", 5, true});
    there_and_back(some_status());
    there_and_back(some_download());
    there_and_back(some_download_details());
    there_and_back(api::Listed<node::PeerInfo>{{some_peer()}});
    there_and_back(some_network());
    there_and_back(node::NetworkInfo{});
    there_and_back(node::LimitsInfo{some_limits(), {}});
    there_and_back(node::Progress{1, 2, 3, 4});
    there_and_back(some_event("photos"));
    there_and_back(node::Event{});
    there_and_back(some_port_test());
    there_and_back(node::PortTest{});
    there_and_back(api::Listed<node::ChunkInfo>{some_chunks()});
    there_and_back(api::RenameRequest{"holidays"});
    there_and_back(api::FolderRequest{"/media/disk"});
    there_and_back(api::PlaceRequest{"/media/disk"});
    there_and_back(api::MoveRequest{filled<Root>(1)});
    there_and_back(api::InspectRequest{some_link("a")});
    there_and_back(Error{ErrorCode::no_space, "the disk"});
  }

  void everyCodeOfAnErrorHasAName() {
    for (int code = 0; code <= static_cast<int>(ErrorCode::cancelled); ++code) {
      const Error error{static_cast<ErrorCode>(code), "x"};
      const auto again = api::from_json<Error>(api::json_of(error), Unknown::refused).value();
      QCOMPARE(again.code, error.code);
    }
  }

  void namesThatAreNoTextStayWhatTheyAre() {
    const node::GetReport report{"/tmp/\xff\xfe", 0, 0, 0, 0, {}};
    const auto json = api::json_of(report);
    QCOMPARE(json.at("path").at("hex").as_string(), "2f746d702ffffe");
    const auto again = api::from_json<node::GetReport>(json, Unknown::refused).value();
    QCOMPARE(again.path, report.path);
  }

  void momentsKeepTheirNanoseconds() {
    auto info = some_download();
    QCOMPARE(api::json_of(info).at("added").as_string(), "2026-01-01T00:00:00.123456789Z");
    info.added_ns = -1;
    QCOMPARE(api::json_of(info).at("added").as_string(), "1969-12-31T23:59:59.999999999Z");
    there_and_back(info);
    info.finished_ns = 0;
    QVERIFY(api::json_of(info).at("finished").is_null());
  }

  void momentsThatAreNoneAreRefused() {
    const auto root = filled<Root>(1).text();
    for (const char* text :
         {"2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00",
          "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.1234567890Z", "", "9999-01-01T00:00:00Z",
          "2026-1-01T00:00:00Z", "2026-01-01T00:00:00Zx"}) {
      const auto json = quoted("{'root':'?','added':'" + std::string(text) + "'}", root);
      const auto problem = problem_of<node::DownloadInfo>(json);
      QVERIFY2(problem.starts_with("added: must be a time"), text);
    }
  }

  void ratesAreNumbersOrUnlimitedOrAsInTheSettings() {
    const auto read = [](const char* rate) {
      const auto json =
          api::parse_json(quoted("{'upload_per_s':" + std::string(rate) + "}")).value();
      const auto limits = api::from_json<node::TransferLimits>(json, Unknown::refused);
      return limits ? limits->upload_per_s : 0;
    };
    QCOMPARE(read("5000"), 5000U);
    QCOMPARE(read("\"unlimited\""), node::kUnlimited);
    QCOMPARE(read("\"500k\""), 500'000U);
    QCOMPARE(read("999"), 0U);
    QCOMPARE(read("-5"), 0U);
    QCOMPARE(read("null"), 0U);
    QCOMPARE(read("18446744073709551615"), 0U);
  }

  void aMistakeIsNamedByItsFieldAndWhatWouldBeRight() {
    using Get = node::GetRequest;
    QCOMPARE(problem_of<Get>("{}"), "link: must be there");
    QCOMPARE(problem_of<Get>("[]"), "must be an object");
    QCOMPARE(problem_of<Get>(quoted("{'link':'?','output':''}", some_link("a").text())),
             "output: must be there");
    QVERIFY(problem_of<Get>(quoted("{'link':5}")).starts_with("link: must be a link as"));
    QCOMPARE(problem_of<Get>(with_link(",'from':['a',5]")),
             "from[1]: must be text, or {\"hex\":\"…\"}");
    QCOMPARE(problem_of<Get>(with_link(",'overwrite':1")), "overwrite: must be true or false");
    QVERIFY(problem_of<Get>(with_link(",'patern':[]"))
                .starts_with("must have no other fields than link, output, patterns"));
    QCOMPARE(problem_of<node::TransferLimits>(quoted("{'connections':0}")),
             "connections: must be a whole number from 1 to 10000");
    QVERIFY(problem_of<node::TransferLimits>(quoted("{'schedule':['always']}"))
                .starts_with("schedule[0]: must be an entry as"));
    QVERIFY(problem_of<node::TransferLimits>(quoted("{'upload_per_s':1}"))
                .starts_with("upload_per_s: must be a rate: use unlimited"));
  }

  void aMistakeInsideAnotherIsNamedByBoth() {
    const auto link = some_link("a").text();
    QCOMPARE(problem_of<api::Listed<node::BundleSummary>>(
                 quoted("{'bundles':[{'link':'?','files':-1}]}", link)),
             "bundles[0].files: must be a whole number from 0 to 18446744073709551615");
  }

  void whatIsSecretIsNotRepeated() {
    const auto key = some_link("a").key->text();
    const auto secret = "cairn:" + key + "." + key + "!";
    for (const auto& text : {quoted("{'link':'?'}", secret), quoted("{'?':1}", secret)}) {
      QVERIFY(!problem_of<api::InspectRequest>(text).contains(key));
    }
  }

  void whatALaterDaemonAddsIsPassedOver() {
    auto json = api::json_of(some_download());
    json.as_object()["later"] = 5;
    QVERIFY(api::from_json<node::DownloadInfo>(json, Unknown::ignored).has_value());
  }

  void manyStripesTakeLittleSpace() {
    node::DownloadDetails details;
    for (std::size_t i = 0; i < 100'000; ++i) {
      const bool whole = i % 3 != 0;
      details.stripes.push_back({0xfff, whole ? 0xfffULL : 0ULL, i == 7 ? 1ULL : 0ULL,
                                 i == 8 ? 1ULL : 0ULL, i % 1000 == 9 ? 2ULL : 0ULL});
      for (int piece = 0; piece < 12; ++piece) details.holders.counts.push_back(whole ? 30 : 29);
    }
    details.holders.pieces = 12;
    const auto text = text_of(details);
    QVERIFY2(text.size() < 600'000, std::to_string(text.size()).c_str());
    there_and_back(details);
  }

  void stripesThatClaimTooManyAreRefused() {
    const auto info = quoted("{'info':{'root':'?'},'stripes':", filled<Root>(1).text());
    for (const char* stripes :
         {"{'states':[['0','0','0']],'runs':[200001,0]}",
          "{'states':[['0','0','0']],'runs':[200000,0,1,0]}",
          "{'states':[['0','0','0']],'runs':[18446744073709551615,0]}",
          "{'states':[['0','0','0']],'runs':[1,1]}", "{'states':[],'runs':[1]}",
          "{'states':[['x','0','0']],'runs':[]}", "{'states':[['0','0']],'runs':[]}",
          "{'states':[['10000000000000000','0','0']],'runs':[]}",
          "{'states':[['0','0','0']],'runs':[2,0],'marks':[[1,2,'1','0']]}",
          "{'states':[['0','0','0']],'runs':[2,0],'marks':[[3,0,'1','0']]}",
          "{'states':[['0','0','0']],'runs':[2,0],'marks':[[0,1,'1']]}", "[]"}) {
      QVERIFY2(problem_of<node::DownloadDetails>(info + quoted(stripes) + "}")
                   .starts_with("stripes: must"),
               stripes);
    }
  }

  void holdersThatClaimTooManyAreRefused() {
    const auto info = quoted("{'info':{'root':'?'},'holders':", filled<Root>(1).text());
    for (const char* holders :
         {"{'pieces':2,'states':['0000'],'runs':[200001,0]}",
          "{'pieces':2,'states':['0000'],'runs':[200000,0,1,0]}",
          "{'pieces':2,'states':['0000'],'runs':[1,1]}", "{'pieces':2,'states':['00'],'runs':[]}",
          "{'pieces':2,'states':['00zz'],'runs':[]}", "{'pieces':65,'states':[],'runs':[]}",
          "{'pieces':0,'states':[''],'runs':[1,0]}", "{'states':[],'runs':[]}", "[]"}) {
      QVERIFY2(problem_of<node::DownloadDetails>(info + quoted(holders) + "}")
                   .starts_with("holders: must"),
               holders);
    }
  }

  void documentsThatAreNoneSayWhere() {
    QVERIFY(api::parse_json("{\"a\":1").error().context.starts_with("must be JSON"));
    QVERIFY(api::parse_json("{} {}").error().context.starts_with("must be JSON; byte 3"));
    QVERIFY(api::parse_json("").error().context.starts_with("must be JSON"));
    QVERIFY(!api::parse_json(std::string(100, '[') + std::string(100, ']')).has_value());
  }
};

CAIRN_TEST(JsonTest)
#include "test_json.moc"
