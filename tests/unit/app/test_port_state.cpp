#include <QTest>

#include "app/port_state.h"
#include "app/print_json.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;
using discovery::PortPhase;
using discovery::PortState;
namespace asio = env::asio;

namespace {

PortState mapped() {
  PortState state;
  state.phase = PortPhase::mapped;
  state.protocol = env::MappingProtocol::nat_pmp;
  state.gateway =
      env::Gateway{asio::ip::make_address("192.168.1.1"), asio::ip::make_address("192.168.1.2")};
  env::PortMapping mapping{env::Transport::tcp, 9000, {}, std::chrono::seconds(3600)};
  mapping.external = {asio::ip::make_address("203.0.113.7"), 9001};
  state.mappings = {mapping};
  return state;
}

}  // namespace

class PortStateTest : public QObject {
  Q_OBJECT

 private slots:
  void saysByWhatAndWhere() {
    QCOMPARE(port_text(mapped()), std::string("open by NAT-PMP: tcp port 9000 is "
                                              "203.0.113.7:9001\n"));
    const std::string expected =
        R"({"state":"mapped","protocol":"nat-pmp","router":"192.168.1.1",)"
        R"("mappings":[{"transport":"tcp","port":9000,"external_address":"203.0.113.7",)"
        R"("external_port":9001,"lifetime_s":3600}],"behind_another_nat":false,"reasons":[]})";
    QCOMPARE(json_line(json_of(mapped())), expected);
  }

  void doesNotPretendToKnowTheAddress() {
    auto state = mapped();
    state.mappings[0].external.address = asio::ip::address_v4::any();
    QVERIFY(port_text(state).contains("port 9001 of the router"));
    QVERIFY(json_line(json_of(state)).contains("\"external_address\":null"));
  }

  void warnsOfARouterBehindARouter() {
    auto state = mapped();
    state.behind_another_nat = true;
    QVERIFY(port_text(state).contains("\nbut the router is itself behind another one"));
  }

  void saysWhyNotForEachProtocol() {
    PortState state;
    state.phase = PortPhase::unmapped;
    state.reasons = {{env::MappingProtocol::pcp, {ErrorCode::unavailable, "nobody answers"}},
                     {env::MappingProtocol::upnp, {ErrorCode::permission, ""}}};
    QCOMPARE(port_text(state), "not open: PCP: nobody answers; UPnP: " +
                                   std::string(to_string(ErrorCode::permission)) + "\n");
    const auto json = json_line(json_of(state));
    QVERIFY(json.contains("\"protocol\":\"pcp\",\"reason\":\"nobody answers\""));
  }

  void whatARouterSaysCannotSteerTheTerminal() {
    PortState state;
    state.phase = PortPhase::unmapped;
    state.reasons = {{env::MappingProtocol::upnp, {ErrorCode::io, "\x1b[2Jgone"}}};
    QVERIFY(!port_text(state).contains('\x1b'));
  }

  void saysThatThereIsNoGateway() {
    PortState state;
    state.phase = PortPhase::unmapped;
    state.no_gateway = Error{ErrorCode::not_found, "this machine has no gateway"};
    QCOMPARE(port_text(state), std::string("not open: this machine has no gateway\n"));
    QVERIFY(json_line(json_of(state)).contains("\"protocol\":null,\"reason\":\"this machine"));
  }
};

CAIRN_TEST(PortStateTest)
#include "test_port_state.moc"
