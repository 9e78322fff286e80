#include <QTest>
#include <deque>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/asio/write.hpp>
#include <openssl/x509.h>

#include "support/test_registry.h"
#include "tls_fixture.h"

using namespace cairn;
using namespace std::chrono_literals;
using test::TlsFixture;
using StreamPtr = TlsFixture::StreamPtr;
namespace asio = env::asio;
namespace ssl = boost::asio::ssl;
using asio::ip::tcp;

namespace {

const std::string kCairn =
    "\x07"
    "cairn/1";
const std::string kHttp =
    "\x08"
    "http/1.1";

// How somebody who is not Cairn comes.
struct Stranger {
  int version = TLS1_3_VERSION;
  bool certificate = true;
  bool rsa = false;
  std::string protocol = kCairn;
};

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Freer<X509_free>>;

void show_certificate(SSL_CTX* context, bool rsa) {
  const KeyPtr key(rsa ? EVP_RSA_gen(2048U) : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
  const CertificatePtr certificate(X509_new());
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key.get());
  QVERIFY(X509_sign(certificate.get(), key.get(), rsa ? EVP_sha256() : nullptr) > 0);
  QCOMPARE(SSL_CTX_use_certificate(context, certificate.get()), 1);
  QCOMPARE(SSL_CTX_use_PrivateKey(context, key.get()), 1);
}

// Comes by another implementation of streams over TLS, and stays until it is sent away.
struct Visit {
  Visit(asio::io_context& io, const Stranger& stranger)
      : context(ssl::context::tls), stream(io, context) {
    auto* const native = context.native_handle();
    if (stranger.certificate) show_certificate(native, stranger.rsa);
    auto* const session = stream.native_handle();
    if (stranger.certificate) {
      SSL_use_certificate(session, SSL_CTX_get0_certificate(native));
      SSL_use_PrivateKey(session, SSL_CTX_get0_privatekey(native));
    }
    SSL_set_min_proto_version(session, stranger.version);
    SSL_set_max_proto_version(session, stranger.version);
    const auto* const name = reinterpret_cast<const unsigned char*>(stranger.protocol.data());
    SSL_set_alpn_protos(session, name, static_cast<unsigned>(stranger.protocol.size()));
  }

  asio::awaitable<void> come(tcp::endpoint to) {
    co_await stream.next_layer().async_connect(to, asio::redirect_error(asio::use_awaitable, end));
    if (!end) {
      co_await stream.async_handshake(ssl::stream_base::client,
                                      asio::redirect_error(asio::use_awaitable, end));
    }
    shaken = !end;
    const auto room = asio::buffer(byte);
    if (!end) co_await stream.async_read_some(room, asio::redirect_error(asio::use_awaitable, end));
    ended = true;
  }

  ssl::context context;
  ssl::stream<tcp::socket> stream;
  std::array<char, 1> byte{};
  boost::system::error_code end;
  bool shaken = false;
  bool ended = false;
};

// Comes without TLS.
struct RawVisit {
  explicit RawVisit(asio::io_context& io) : socket(io) {}

  asio::awaitable<void> come(tcp::endpoint to, std::string says) {
    co_await socket.async_connect(to, asio::redirect_error(asio::use_awaitable, end));
    const auto bytes = asio::buffer(says);
    co_await asio::async_write(socket, bytes, asio::redirect_error(asio::use_awaitable, end));
    const auto room = asio::buffer(got);
    while (!end) {
      co_await socket.async_read_some(room, asio::redirect_error(asio::use_awaitable, end));
    }
    ended = true;
  }

  tcp::socket socket;
  std::array<char, 100> got{};
  boost::system::error_code end;
  bool ended = false;
};

tcp::endpoint endpoint_of(const env::PeerListener& door) {
  return {door.local().address, door.local().port};
}

struct Scene : TlsFixture {
  explicit Scene(const platform::TlsOptions& given = platform::TlsOptions())
      : TlsFixture(given), door(listener()) {
    start(door->accept(), accepted);
  }
  ~Scene() { end_tasks(); }

  Visit& comes(const Stranger& stranger) {
    auto& visit = visits.emplace_back(context, stranger);
    tasks.spawn(visit.come(endpoint_of(*door)));
    return visit;
  }
  RawVisit& comes_and_says(const std::string& says) {
    auto& visit = raw_visits.emplace_back(context);
    tasks.spawn(visit.come(endpoint_of(*door), says));
    return visit;
  }
  // Whether the next one who comes as they should is let in.
  bool is_open_to_peers() {
    const auto connected = wait(connect(*door));
    return connected && run_until([this] { return accepted.has_value(); }) && *accepted &&
           (**accepted)->peer_id() == alice.identity.node_id();
  }
  bool is_sent_away(const bool& ended) {
    run_until([&] { return ended; });
    settle();
    return ended && !accepted && log.lines.size() == 1;
  }
  bool refuses(const Stranger& stranger) {
    const auto& visit = comes(stranger);
    return is_sent_away(visit.ended) && is_open_to_peers();
  }
  bool refuses(const std::string& says) {
    const auto& visit = comes_and_says(says);
    return is_sent_away(visit.ended) && is_open_to_peers();
  }

  std::unique_ptr<env::PeerListener> door;
  Waited<StreamPtr> accepted;
  std::deque<Visit> visits;
  std::deque<RawVisit> raw_visits;
};

platform::TlsOptions at_most(std::size_t all, std::size_t of_one) {
  platform::TlsOptions options;
  options.handshakes_max = all;
  options.handshakes_per_address_max = of_one;
  return options;
}

}  // namespace

class TlsStrangersTest : public QObject {
  Q_OBJECT

 private slots:
  void anotherProgramThatKeepsToTheRulesIsLetIn() {
    Scene f;
    auto& visit = f.comes(Stranger());
    QVERIFY(f.run_until([&] { return f.accepted.has_value(); }));
    QVERIFY(*f.accepted);
    const auto* const session = visit.stream.native_handle();
    QCOMPARE(SSL_get_cipher(session), "TLS_AES_128_GCM_SHA256");
    // A ticket would come before this.
    QVERIFY(f.wait(test::write_one(***f.accepted, view_of("x"))));
    QVERIFY(f.run_until([&] { return visit.ended; }));
    QVERIFY(!SSL_SESSION_is_resumable(SSL_get0_session(session)));
  }

  void refusesTls12() {
    Stranger stranger;
    stranger.version = TLS1_2_VERSION;
    QVERIFY(Scene().refuses(stranger));
  }

  void refusesWhoShowsNoCertificate() {
    Stranger stranger;
    stranger.certificate = false;
    QVERIFY(Scene().refuses(stranger));
  }

  void refusesRsaCertificates() {
    Stranger stranger;
    stranger.rsa = true;
    QVERIFY(Scene().refuses(stranger));
  }

  void refusesOtherProtocols() {
    Stranger stranger;
    stranger.protocol = kHttp;
    QVERIFY(Scene().refuses(stranger));
  }

  void refusesWhoNamesNoProtocol() {
    Stranger stranger;
    stranger.protocol = "";
    QVERIFY(Scene().refuses(stranger));
  }

  void refusesPlainHttp() { QVERIFY(Scene().refuses("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")); }

  void refusesGarbage() {
    QVERIFY(Scene().refuses(std::string(1000, '\xff')));
    QVERIFY(Scene().refuses(std::string("\x16\x03\x01\x40\x00\x01\x00\x3f\xfc", 9) +
                            std::string(20'000, 'x')));
  }

  void whoSaysNothingIsSentAwayInTime() {
    platform::TlsOptions options;
    options.handshake_deadline = 50ms;
    for (const auto& says : {std::string(), std::string("\x16\x03\x01\x01", 4)}) {
      Scene f(options);
      const auto& visit = f.comes_and_says(says);
      QVERIFY(f.is_sent_away(visit.ended));
    }
  }

  void whoSaysNothingHoldsUpNobody() {
    Scene f;
    const auto& visit = f.comes_and_says("");
    f.settle();
    QVERIFY(f.is_open_to_peers());
    QVERIFY(!visit.ended);
  }

  void oneAddressHasFewHandshakesAtOnce() {
    Scene f(at_most(10, 2));
    auto& visits = f.raw_visits;
    for (int i = 0; i < 5; ++i) {
      f.comes_and_says("");
      f.settle();
    }
    QVERIFY(!visits[0].ended && !visits[1].ended);
    QVERIFY(visits[2].ended && visits[3].ended && visits[4].ended);
    QCOMPARE(f.log.lines.size(), std::size_t{1});  // in a minute
    visits[0].socket.close();
    f.settle();
    QVERIFY(f.is_open_to_peers());
  }

  void theOldestHandshakeMakesWayForTheNewest() {
    Scene f(at_most(2, 10));
    auto& visits = f.raw_visits;
    for (int i = 0; i < 4; ++i) {
      f.comes_and_says("");
      f.settle();
    }
    QVERIFY(visits[0].ended && visits[1].ended);
    QVERIFY(!visits[2].ended && !visits[3].ended);
    QVERIFY(f.is_open_to_peers());
  }

  void fewWaitToBeAccepted() {
    platform::TlsOptions options;
    options.unaccepted_max = 1;
    TlsFixture f(options);
    const auto door = f.listener();
    const auto first = f.wait(f.connect(*door)).value();
    f.settle();
    const auto second = f.wait(f.connect(*door)).value();
    Bytes some(1);
    QCOMPARE(f.wait(second->read_some(some)).error().code, ErrorCode::unavailable);
    QVERIFY(f.wait(door->accept()).value()->remote() == first->local());
  }

  void halfARecordIsABrokenConnection() {
    Scene f;
    auto& visit = f.comes(Stranger());
    QVERIFY(f.run_until([&] { return f.accepted.has_value(); }));
    asio::write(visit.stream.next_layer(), asio::buffer("\x17\x03\x03\x00\x40half", 9));
    visit.stream.next_layer().shutdown(tcp::socket::shutdown_send);
    Bytes some(10);
    QCOMPARE(f.wait((**f.accepted)->read_some(some)).error().code, ErrorCode::unavailable);
  }

  void forgedRecordsAreABrokenConnection() {
    Scene f;
    auto& visit = f.comes(Stranger());
    QVERIFY(f.run_until([&] { return f.accepted.has_value(); }));
    const auto forged = std::string("\x17\x03\x03\x00\x40", 5) + std::string(64, 'x');
    asio::write(visit.stream.next_layer(), asio::buffer(forged));
    Bytes some(10);
    QCOMPARE(f.wait((**f.accepted)->read_some(some)).error().code, ErrorCode::unavailable);
    QVERIFY(f.run_until([&] { return visit.ended; }));  // it was told
  }

  void aPeerMayAskForNewKeys() {
    Scene f;
    auto& visit = f.comes(Stranger());
    QVERIFY(f.run_until([&] { return f.accepted.has_value(); }));
    const auto& stream = **f.accepted;
    QCOMPARE(SSL_key_update(visit.stream.native_handle(), SSL_KEY_UPDATE_REQUESTED), 1);
    boost::system::error_code sent;
    visit.stream.write_some(asio::buffer("x", 1), sent);
    QVERIFY(!sent);
    Bytes some(10);
    QCOMPARE(f.wait(stream->read_some(some)).value(), std::size_t{1});
    QVERIFY(f.wait(test::write_one(*stream, view_of("y"))));
    QVERIFY(f.run_until([&] { return visit.ended; }));
    QVERIFY(!visit.end);
    QCOMPARE(visit.byte[0], 'y');
  }
};

CAIRN_TEST(TlsStrangersTest)
#include "test_tls_strangers.moc"
