// Several who add chunks at a time: what goes wrong for one is neither lost in silence by another
// nor held against it.
#include <QTest>

#include "crypto/digest.h"
#include "support/store_machine.h"
#include "support/test_registry.h"

using namespace cairn;
using store::PackStore;
using test::FaultPlan;
using test::Operation;

namespace {

struct Chunk {
  explicit Chunk(std::uint64_t seed)
      : bytes(test::SeededRandom(seed).bytes(10'000)), key{crypto::digest_as<ChunkId>(bytes), 0} {}
  Bytes bytes;
  store::ChunkKey key;
};

struct Rig {
  Rig() { QVERIFY(machine.open("/data").has_value()); }
  PackStore& packs() { return machine.store().packs; }
  Result<> append(PackStore::Pin& pin, const Chunk& chunk) {
    return packs().append(pin, chunk.key, chunk.bytes);
  }
  bool stored(const Chunk& chunk) { return packs().read(chunk.key).has_value(); }

  test::StoreMachine machine;
  Chunk one{1};
  Chunk two{2};
};

Result<> refuse(SQLite::Database&) {
  return fail(ErrorCode::not_found, "removed meanwhile");
}

}  // namespace

class PackStoreTest : public QObject {
  Q_OBJECT
 private slots:
  void aFailedSyncFailsAllWhoseChunksItLost() {
    Rig rig;
    PackStore::Pin mine(rig.packs());
    PackStore::Pin other(rig.packs());
    PackStore::Pin idle(rig.packs());
    QVERIFY(rig.append(mine, rig.one).has_value());
    QVERIFY(rig.append(other, rig.two).has_value());
    rig.machine.files().set_faults(
        FaultPlan().fail({.operation = Operation::sync, .code = ErrorCode::no_space}));
    QCOMPARE(rig.packs().commit(mine).error().code, ErrorCode::no_space);
    rig.machine.files().set_faults({});
    QCOMPARE(rig.packs().commit(other).error().code, ErrorCode::no_space);
    QVERIFY(rig.packs().lost(mine) && rig.packs().lost(other));
    QVERIFY(!rig.stored(rig.one) && !rig.stored(rig.two));
    // Who relied on nothing goes on.
    QVERIFY(!rig.packs().lost(idle));
    QVERIFY(rig.packs().commit(idle).has_value());
    // Who begins afterwards is not concerned.
    PackStore::Pin later(rig.packs());
    QVERIFY(rig.append(later, rig.two).has_value());
    QVERIFY(rig.packs().commit(later).has_value());
    QVERIFY(rig.stored(rig.two));
  }

  void aRefusalOfOneLeavesTheChunksOfOthers() {
    Rig rig;
    PackStore::Pin other(rig.packs());
    QVERIFY(rig.append(other, rig.two).has_value());
    {
      PackStore::Pin mine(rig.packs());
      QVERIFY(rig.append(mine, rig.one).has_value());
      QCOMPARE(rig.packs().commit(mine, refuse).error().code, ErrorCode::not_found);
    }
    QVERIFY(!rig.stored(rig.two));
    QVERIFY(rig.packs().commit(other).has_value());
    QVERIFY(rig.stored(rig.two));
  }

  void whatFailedIsGivenUpWithTheLastWhoAdds() {
    Rig rig;
    {
      PackStore::Pin pin(rig.packs());
      QVERIFY(rig.append(pin, rig.one).has_value());
      QVERIFY(!rig.packs().commit(pin, refuse).has_value());
      QVERIFY(rig.packs().staged_bytes() > 0);
    }
    QCOMPARE(rig.packs().staged_bytes(), std::uint64_t{0});
  }

  // What was taken to be kept may be lost, so nothing may be called finished on its strength.
  void aKeeperThatFailedOnceStaysFailed() {
    test::StoreMachine machine;
    QVERIFY(machine.open("/source").has_value());
    machine.write_random("/src/f", 3'000'000);
    const auto source = test::publish(machine, "/src/f", {2, 1});
    QVERIFY(machine.open("/data").has_value());
    const auto& bundle = *source.bundle.bundle;
    const auto open = [&] {
      store::KeptBundle kept{bundle.root, source.bundle.root_block, "f", source.bundle.key};
      return store::PieceKeeper::open(machine.store(), std::move(kept)).value();
    };
    auto keeper = open();
    const auto keep = [&] { return keeper->keep(source.table(0), 0, 1, source.pieces[0][0][1]); };
    QVERIFY(keep().has_value());
    machine.files().set_faults(FaultPlan().fail({.operation = Operation::sync}));
    QVERIFY(!keeper->commit().has_value());
    machine.files().set_faults({});
    QVERIFY(!keep().has_value());
    QVERIFY(!keeper->commit().has_value());
    QVERIFY(!keeper->finish(bundle).has_value());
    keeper = open();
    QVERIFY(keep().has_value());
    QVERIFY(keeper->finish(bundle).has_value());
  }
};

CAIRN_TEST(PackStoreTest)
#include "test_pack_store.moc"
