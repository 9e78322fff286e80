#include <QTest>

#include "app/print_json.h"
#include "support/fake_node.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using cairn::test::some_link;

namespace {

// The names of the keys, in order; they are an interface.
std::string keys_of(const boost::json::object& object) {
  std::string all;
  for (const auto& pair : object) {
    if (!all.empty()) all += " ";
    all += pair.key();
  }
  return all;
}

std::string text_at(const boost::json::object& object, std::string_view key) {
  return std::string(object.at(key).as_string());
}

}  // namespace

class PrintJsonTest : public QObject {
  Q_OBJECT
 private slots:
  void keysStayAsTheyAre() {
    QCOMPARE(keys_of(json_of(node::Shared{}, "", node::Settings{})),
             std::string("path link root name bytes files code copied known_before resumed_bytes "
                         "skipped"));
    const std::string summary =
        "name link root bytes files code added copied place health offered holders_seen sent_bytes";
    QCOMPARE(keys_of(json_of(node::BundleSummary{})), summary);
    QCOMPARE(keys_of(json_of(node::BundleDetails{})),
             summary +
                 " readable single_file stripes chunks chunks_here tolerated_losses problems "
                 "entries");
    QCOMPARE(keys_of(json_of(node::GetReport{})),
             std::string("path bytes files kept_bytes rebuilt_chunks warnings"));
    QCOMPARE(keys_of(json_of(node::VerifyReport{})),
             std::string("bundles chunks bytes damaged repaired lost damage"));
    QCOMPARE(keys_of(json_of(node::Removed{}, {})), std::string("root name freed_bytes"));
    QCOMPARE(
        keys_of(json_of(node::NodeStatus{})),
        std::string("version node node_id data_folder bundles placed_bytes copied_bytes pack_files "
                    "pack_bytes dead_bytes unfinished free_bytes"));
  }

  void keysOfPartsStayAsTheyAre() {
    node::BundleDetails details;
    details.entries.resize(2);
    details.entries[1].kind = node::EntryKind::symlink;
    const auto entries = json_of(details).at("entries").as_array();
    QCOMPARE(keys_of(entries[0].as_object()), std::string("path kind bytes mode modified"));
    QCOMPARE(keys_of(entries[1].as_object()), std::string("path kind bytes mode modified target"));
    node::VerifyReport report;
    report.damage.resize(1);
    QCOMPARE(keys_of(json_of(report).at("damage").as_array()[0].as_object()),
             std::string("root name part stripe piece chunk where problem fate"));
  }

  void valuesHaveTheirTypes() {
    node::BundleSummary bundle;
    bundle.link = some_link("a b");
    bundle.bytes = 5'000'000'000;
    bundle.added_ns = 1'735'812'300'000'000'000;
    bundle.health = node::BundleHealth::changed;
    const auto json = json_of(bundle);
    QCOMPARE(text_at(json, "link"), bundle.link.text());
    QCOMPARE(json.at("bytes").to_number<std::uint64_t>(), 5'000'000'000U);
    QCOMPARE(text_at(json, "added"), std::string("2025-01-02T10:05:00Z"));
    QCOMPARE(text_at(json, "code"), std::string("8+4"));
    QCOMPARE(text_at(json, "health"), std::string("changed"));
    QVERIFY(json.at("place").is_null());
  }

  void modesAreOctalText() {
    node::BundleDetails details;
    details.entries = {{"a", node::EntryKind::file, 0, 0100644, 0, ""}};
    const auto entry = json_of(details).at("entries").as_array()[0].as_object();
    QCOMPARE(text_at(entry, "mode"), std::string("0644"));
  }

  void bundlesWithoutANameGetOne() {
    node::BundleSummary bundle;
    QCOMPARE(text_at(json_of(bundle), "name"), bundle.link.root.brief());
    bundle.place = std::filesystem::path("/home/ada/photos");
    QCOMPARE(text_at(json_of(bundle), "name"), std::string("photos"));
    bundle.link.name = "holiday";
    QCOMPARE(text_at(json_of(bundle), "name"), std::string("holiday"));
  }

  void hostileNamesAreUtf8AndShowNothing() {
    node::GetReport report;
    report.path = "/tmp/a\xff\x1b\xe2\x80\xae\n";
    const auto line = json_line(json_of(report));
    QVERIFY(line.contains("/tmp/a\xef\xbf\xbd\\u001b\\u202e\\n"));
    QCOMPARE(std::string(boost::json::parse(line).at("path").as_string()),
             std::string("/tmp/a\xef\xbf\xbd\x1b\xe2\x80\xae\n"));
  }
};

CAIRN_TEST(PrintJsonTest)
#include "test_print_json.moc"
