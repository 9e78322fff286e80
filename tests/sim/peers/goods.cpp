#include "peers/goods.h"

#include <algorithm>
#include <set>

#include <openssl/sha.h>

#include "base/check.h"
#include "store/holding.h"
#include "store/keys.h"

namespace cairn::sim {
namespace {

Digest sha256(ByteView bytes) {
  Digest digest;
  SHA256(bytes.data(), bytes.size(), digest.bytes.data());
  return digest;
}

void make_file(test::SimFiles& files, test::SeededRandom& random, const env::Path& path,
               std::uint64_t size) {
  auto file = files.open(path, env::Open::create_new);
  CHECK(file.has_value());
  if (size > 0)
    CHECK((*file)->write_at(0, random.bytes(static_cast<std::size_t>(size))).has_value());
  if (random.chance(1, 3)) CHECK(files.set_mode(path, 0755).has_value());
  const auto time = static_cast<std::int64_t>(random.between(1'000'000'000, 1'700'000'000));
  CHECK(files.set_mtime(path, time * 1'000'000'000 + 5).has_value());
}

std::uint64_t some_size(test::SeededRandom& random, std::uint64_t most) {
  switch (random.below(8)) {
    case 0:
      return 0;
    case 1:
      return random.between(1, std::min<std::uint64_t>(most, 33'000));
    case 2:
    case 3:
      return random.between(1, most);
    default:
      return random.between(1, std::min<std::uint64_t>(most, 900'000));
  }
}

void make_folder(test::SimFiles& files, test::SeededRandom& random, const env::Path& path,
                 std::uint64_t bytes_max) {
  for (const auto* name : {"", "sub", "empty"}) {
    CHECK(files.make_directory(path / name).has_value());
  }
  if (random.chance(1, 2)) CHECK(files.make_link("../anywhere", path / "link").has_value());
  const auto count = random.between(1, 6);
  for (std::uint64_t i = 0; i < count; ++i) {
    const auto folder = random.chance(1, 2) ? path : path / "sub";
    make_file(files, random, folder / ("file" + std::to_string(i)),
              some_size(random, bytes_max / count));
  }
  if (!random.chance(1, 4)) return;
  // So many names that the bundle's description needs streams of its own.
  for (int i = 0; i < 450; ++i) {
    make_file(files, random, path / "sub" / (std::string(100, 'n') + std::to_string(i)), 1);
  }
}

// All that the sharer's own library makes of it right after sharing, where every piece is held
// against its id.
Result<> note_truth(Surroundings& around, const test::SimFiles& original, const env::Path& folder,
                    const Root& root) {
  auto files = const_cast<test::SimFiles&>(original).clone();
  class Silent final : public Log {
    void write(LogLevel, std::string_view, std::string_view) override {}
  } log;
  test::InlineWorkers workers(around.context);
  test::SeededRandom random(1);
  const env::Env env{around.clock, random, *files, workers, log};
  TRY(const auto keys, store::load_keys(env, folder, store::MissingKeys::refuse));
  TRY(auto database,
      store::Database::open(*files, folder / "library.db", store::Database::Mode::write));
  store::Library library(*database);
  TRY(auto packs, store::PackStore::open(*files, *database, folder / "packs", {}, false));
  store::Store store{env, library, *packs, keys.secret, folder, {}};
  TRY(const auto row, library.find(root));
  if (!row) return fail(ErrorCode::not_found, "what was shared is not in the library");
  TRY(const auto holding, store::open_holding(store, *row));
  TRY(const auto block, holding->root_block());
  around.true_blocks.insert(sha256(block));
  for (std::size_t stream = 0; stream < holding->streams(); ++stream) {
    for (std::size_t stripe = 0; stripe < holding->stripes(stream); ++stripe) {
      TRY(const auto pieces, holding->read(stream, stripe, ~store::PieceMask{0}));
      for (const auto& piece : pieces) around.true_chunks.insert(sha256(piece.bytes.view()));
    }
  }
  return {};
}

}  // namespace

env::Path make_tree(test::SimFiles& files, test::SeededRandom& random,
                    const GoodsOptions& options) {
  const env::Path path = env::Path("/home") / options.name;
  if (options.one_large_file) {
    make_file(files, random, path, random.between(options.bytes_max / 2, options.bytes_max));
  } else if (random.chance(1, 2)) {
    make_file(files, random, path, some_size(random, options.bytes_max));
  } else {
    make_folder(files, random, path, options.bytes_max);
  }
  files.sync_all();
  return path;
}

Outcome share(Surroundings& around, Machine& machine, const env::Path& path, bool copy,
              Goods& goods) {
  node::ShareRequest request{path, goods.code, copy};
  const auto shared = machine.run(machine.node().share(std::move(request), {}));
  if (!shared) return "sharing: " + shared.error().text();
  goods.link = shared->link;
  goods.bytes = shared->bytes;
  goods.tree = read_tree(machine.files(), path);
  goods.single_file = goods.tree.contains("");
  const auto noted = note_truth(around, machine.files(), "/home/.cairn", goods.link.root);
  if (!noted) return "reading what was shared: " + noted.error().text();
  return std::nullopt;
}

Selection select_all(const Goods& goods) {
  return {{}, goods.tree};
}

Selection select_some(const Goods& goods, test::SeededRandom& random) {
  std::set<std::string> wanted;
  for (const auto& [path, item] : goods.tree) {
    if (item.kind == 'f' && !path.empty() && random.chance(1, 2)) wanted.insert(path);
    if (wanted.size() == 20) break;
  }
  if (goods.single_file || wanted.empty()) return select_all(goods);
  Selection selection{{}, goods.tree};
  std::erase_if(selection.tree, [&](const auto& entry) {
    const auto& [path, item] = entry;
    const auto lies_above = [&path](const std::string& file) {
      return file.starts_with(path + "/");
    };
    return !wanted.contains(path) && (item.kind != 'd' || !std::ranges::any_of(wanted, lies_above));
  });
  for (const auto& path : wanted) {
    selection.patterns.push_back(path.substr(path.rfind('/') + 1));
  }
  return selection;
}

}  // namespace cairn::sim
