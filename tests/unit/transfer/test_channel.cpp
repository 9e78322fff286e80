#include <QTest>

#include "support/test_registry.h"
#include "unit/transfer/transfer_world.h"

using namespace cairn;
using namespace cairn::transfer;
using test::Puppet;
using test::TransferWorld;

namespace {

env::Task<> write_bytes(env::PeerStream& stream, Bytes bytes, env::Clock& clock) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const ByteView byte = ByteView(bytes).subspan(i, 1);
    const std::span<const ByteView> pieces(&byte, 1);
    CO_TRY_VOID(co_await stream.write(pieces));
    const env::Duration pause = std::chrono::milliseconds(1);
    CO_TRY_VOID(co_await clock.sleep(pause));
  }
  co_return co_await stream.close();
}

struct Ends {
  TransferWorld world;
  test::Wire wire = test::connect(world);
};

}  // namespace

class ChannelTest : public QObject {
  Q_OBJECT
 private slots:
  void framesAreReadHoweverTheyAreCut() {
    Ends ends;
    Bytes bytes = encode_frame(Ping{1}, 0);
    auto block = encode_frame(Block{2}, 3);
    block.insert(block.end(), {7, 8, 9});
    bytes.insert(bytes.end(), block.begin(), block.end());
    Puppet puppet(ends.world, std::move(ends.wire.listener));
    QVERIFY(ends.world.clock.run(write_bytes(*ends.wire.dialer, bytes, ends.world.clock)).value());
    ends.world.clock.run_for(std::chrono::seconds(1));
    QCOMPARE(puppet.heard.size(), std::size_t{2});
    QVERIFY(puppet.heard[0].message == Message(Ping{1}));
    QVERIFY(puppet.heard[1].payload == (Bytes{7, 8, 9}));
    QVERIFY(puppet.ended);
    QCOMPARE(puppet.channel.received_bytes(), std::uint64_t{bytes.size()});
  }

  void theEndBetweenFramesIsAnotherThanWithin() {
    for (const bool within : {false, true}) {
      Ends ends;
      Bytes bytes = encode_frame(Ping{1}, 0);
      if (within) bytes.resize(bytes.size() - 1);
      Channel channel(std::move(ends.wire.listener), ends.world.executor());
      QVERIFY(
          ends.world.clock.run(write_bytes(*ends.wire.dialer, bytes, ends.world.clock)).value());
      auto outcome = ends.world.clock.run(channel.receive()).value();
      if (!within) outcome = ends.world.clock.run(channel.receive()).value();
      QVERIFY(!outcome);
      QCOMPARE(outcome.error().code, within ? ErrorCode::unavailable : ErrorCode::not_found);
    }
  }

  void claimsBeyondTheLimitsAreRefusedBeforeAnythingIsRead() {
    Ends ends;
    Channel channel(std::move(ends.wire.listener), ends.world.executor());
    const Bytes claim{0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0};
    QVERIFY(ends.world.clock.run(write_bytes(*ends.wire.dialer, claim, ends.world.clock)).value());
    const auto outcome = ends.world.clock.run(channel.receive()).value();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::limit);
  }

  void payloadsGoOutWholeAndInOrder() {
    Ends ends;
    Puppet from(ends.world, std::move(ends.wire.dialer));
    Puppet to(ends.world, std::move(ends.wire.listener));
    const auto bytes = test::SeededRandom(3).bytes(1'000'000);
    const auto buffer = std::make_shared<const Buffer>(ByteView(bytes));
    for (std::size_t at = 0; at < bytes.size(); at += 200'000) {
      from.channel.send(Block{static_cast<std::uint32_t>(at)}, {buffer, at, 200'000});
    }
    from.channel.end_after_queue();
    from.channel.send(Ping{1});
    ends.world.clock.run_for(std::chrono::seconds(5));
    QCOMPARE(to.heard.size(), std::size_t{5});
    Bytes together;
    for (const auto& one : to.heard) {
      together.insert(together.end(), one.payload.begin(), one.payload.end());
    }
    QVERIFY(together == bytes);
    QCOMPARE(from.channel.queued_bytes(), std::size_t{0});
    QCOMPARE(from.channel.sent_bytes(), to.channel.received_bytes());
  }

  void aQueueThatOverflowsHoldsNothingAndEndsTheWriting() {
    Ends ends;
    Channel channel(std::move(ends.wire.dialer), ends.world.executor());
    const auto buffer = std::make_shared<const Buffer>(Buffer(256 * 1024));
    for (int i = 0; i < 16; ++i) channel.send(Block{1}, {buffer, 0, buffer->size()});
    QVERIFY(channel.overflown());
    QCOMPARE(buffer.use_count(), 1L);
    const auto written = ends.world.clock.run(channel.write_queue()).value();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::limit);
  }

  void drainingIsTold() {
    Ends ends;
    Puppet from(ends.world, std::move(ends.wire.dialer));
    Puppet to(ends.world, std::move(ends.wire.listener));
    int drained = 0;
    from.channel.on_drained([&] { ++drained; });
    from.say(Ping{1});
    ends.world.clock.run_for(std::chrono::seconds(1));
    QCOMPARE(drained, 1);
  }
};

CAIRN_TEST(ChannelTest)
#include "test_channel.moc"
