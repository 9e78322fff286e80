#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "chunk_shelf.h"
#include "content/bundle.h"
#include "content/link.h"
#include "support/pseudo_random.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::content;

namespace {

std::string text_at(const QJsonObject& object, const char* name) {
  return object[QLatin1String(name)].toString().toStdString();
}

template <class Name>
Name id_at(const QJsonObject& object, const char* name) {
  return Name::from_bytes(from_hex(text_at(object, name)).value()).value();
}

std::string hex_digest(ByteView bytes) {
  return to_hex(crypto::sha256(bytes).view());
}

Entry entry_of(const QJsonObject& golden) {
  const auto kind = text_at(golden, "kind");
  Entry entry;
  entry.path = text_at(golden, "path");
  entry.kind = kind == "folder" ? EntryKind::directory
               : kind == "link" ? EntryKind::symlink
                                : EntryKind::file;
  entry.size = static_cast<std::uint64_t>(golden["size"].toInteger());
  entry.mode = static_cast<std::uint32_t>(golden["mode"].toInteger());
  entry.mtime_ns = golden["mtime_ns"].toInteger();
  entry.target = text_at(golden, "target");
  return entry;
}

Manifest small_manifest(const QJsonObject& golden) {
  Manifest manifest;
  manifest.name = text_at(golden, "name");
  for (const auto& entry : golden["entries"].toArray()) {
    manifest.entries.push_back(entry_of(entry.toObject()));
  }
  const auto length = static_cast<std::size_t>(golden["length"].toInteger());
  const auto seed = static_cast<std::uint64_t>(golden["content_seed"].toInteger());
  const auto content = test::pseudo_random(length, seed);
  manifest.content.assign(content.view().begin(), content.view().end());
  if (!complete_manifest(manifest, length)) manifest = {};
  return manifest;
}

// Stripes of made-up lengths and ids, then their keys, from one seed; files named by number.
void make_large(const QJsonObject& golden, StripeTable& layout, Manifest& manifest) {
  test::PseudoRandom random(static_cast<std::uint64_t>(golden["seed"].toInteger()));
  for (auto left = golden["stripes"].toInteger(); left > 0; --left) {
    const auto bytes = static_cast<std::size_t>(1 + random.next() % (16U << 20U));
    std::vector<ChunkId> ids(static_cast<std::size_t>(layout.code().total()));
    for (auto& id : ids) random.fill(id.bytes);
    layout.append(bytes, ids);
  }
  manifest.name = "large";
  manifest.stripe_keys.resize(layout.size());
  for (auto& key : manifest.stripe_keys) random.fill(key.bytes);
  auto left = layout.stream_bytes();
  for (std::int64_t i = 0; i < golden["files"].toInteger(); ++i) {
    Entry entry;
    entry.path = QString("file %1").arg(i, 4, 10, QChar('0')).toStdString();
    entry.size = static_cast<std::uint64_t>(i);
    entry.mode = 0644;
    entry.mtime_ns = i;
    left -= entry.size;
    manifest.entries.push_back(entry);
  }
  Entry rest;
  rest.path = "rest";
  rest.size = left;
  rest.mode = 0644;
  manifest.entries.push_back(rest);
}

}  // namespace

class GoldenFormatsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    QFile file(CAIRN_GOLDEN_DIR "/formats.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    golden_ = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!golden_.isEmpty());
    secret_ = id_at<LibrarySecret>(golden_, "secret");
  }

  void smallFolderIsMadeAsInTheGoldenFile() {
    const auto golden = golden_["small"].toObject();
    const auto manifest = small_manifest(golden);
    const auto code = Code::parse(text_at(golden, "code")).value();
    const auto plain = encode_manifest(manifest);
    QCOMPARE(to_hex(plain), text_at(golden, "sealed_plain"));
    const auto key = link_key(secret_, plain);
    QCOMPARE(to_hex(key.view()), text_at(golden, "link_key"));
    QCOMPARE(to_hex(seal(key, plain)), text_at(golden, "sealed"));

    test::ChunkShelf shelf;
    const auto built = build_bundle(StripeTable(code), manifest, secret_, shelf.sink());
    QVERIFY(built && built->key == key);
    QCOMPARE(to_hex(built->root_block), text_at(golden, "root_block"));
    QCOMPARE(to_hex(built->root.view()), text_at(golden, "root"));
  }

  void smallFolderIsReadFromTheGoldenFile() {
    const auto golden = golden_["small"].toObject();
    const auto link = Link::parse(text_at(golden, "link"));
    QVERIFY(link && link->key);
    const auto block = from_hex(text_at(golden, "root_block")).value();
    const auto opened = open_bundle(link->root, block, &*link->key, test::ChunkShelf().source());
    QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
    QVERIFY(opened->manifest == small_manifest(golden));
    QCOMPARE(opened->block.code.text(), text_at(golden, "code"));
  }

  void linksAreThoseOfTheGoldenFile() {
    const auto golden = golden_["small"].toObject();
    Link link{id_at<Root>(golden, "root"),
              id_at<LinkKey>(golden, "link_key"),
              text_at(golden, "name"),
              {}};
    for (const auto& address : golden["addresses"].toArray()) {
      link.addresses.push_back(address.toString().toStdString());
    }
    QCOMPARE(link.text(), text_at(golden, "link"));
    QCOMPARE((Link{link.root, {}, {}, {}}.text()), text_at(golden, "verify_link"));
  }

  void streamsAreMadeAndReadAsInTheGoldenFile() {
    const auto golden = golden_["streams"].toObject();
    StripeTable layout(Code::parse(text_at(golden, "code")).value());
    Manifest manifest;
    make_large(golden, layout, manifest);
    QCOMPARE(static_cast<qint64>(layout.stream_bytes()), golden["length"].toInteger());
    QVERIFY(complete_manifest(manifest, layout.stream_bytes()));
    QCOMPARE(hex_digest(layout.records()), text_at(golden, "records_sha256"));
    const auto plain = encode_manifest(manifest);
    QCOMPARE(hex_digest(plain), text_at(golden, "sealed_plain_sha256"));

    test::ChunkShelf shelf;
    const auto built = build_bundle(layout, manifest, secret_, shelf.sink());
    QVERIFY(built);
    QCOMPARE(to_hex(built->key.view()), text_at(golden, "link_key"));
    QCOMPARE(hex_digest(seal(built->key, plain)), text_at(golden, "sealed_sha256"));
    QCOMPARE(to_hex(built->root_block), text_at(golden, "root_block"));
    QCOMPARE(to_hex(built->root.view()), text_at(golden, "root"));
    QCOMPARE(shelf.size(), std::size_t{10});

    const auto block = from_hex(text_at(golden, "root_block")).value();
    const auto key = id_at<LinkKey>(golden, "link_key");
    const auto opened = open_bundle(id_at<Root>(golden, "root"), block, &key, shelf.source());
    QVERIFY(opened && opened->manifest == manifest);
    QVERIFY(std::ranges::equal(opened->layout.records(), layout.records()));
  }

  void segmentsAreSealedAsInTheGoldenFile() {
    const auto golden = golden_["segments"].toObject();
    const auto plain = test::pseudo_random(static_cast<std::size_t>(golden["bytes"].toInteger()),
                                           static_cast<std::uint64_t>(golden["seed"].toInteger()));
    const auto sealed = seal(id_at<LinkKey>(golden, "link_key"), plain.view());
    QCOMPARE(hex_digest(sealed), text_at(golden, "sealed_sha256"));
  }

 private:
  QJsonObject golden_;
  LibrarySecret secret_;
};

CAIRN_TEST(GoldenFormatsTest)
#include "test_golden_formats.moc"
