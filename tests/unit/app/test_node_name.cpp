#include <QTest>

#include "app/node_name.h"
#include "support/test_registry.h"

using namespace cairn;
using namespace cairn::app;

namespace {

Bytes some_key() {
  Bytes key(32);
  for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<std::uint8_t>(i);
  return key;
}

}  // namespace

class NodeNameTest : public QObject {
  Q_OBJECT

 private slots:
  void saysThePublicKeyIn52LettersAndDigits() {
    const auto name = node_name(some_key());
    QCOMPARE(name, std::string("cairn-node:aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dypq"));
    QCOMPARE(parse_node_name(name), std::optional(some_key()));
  }

  void takesNothingElseForOne() {
    const auto name = node_name(some_key());
    const std::string others[] = {"",
                                  "cairn-node:",
                                  name.substr(0, name.size() - 1),
                                  name + "a",
                                  name + " ",
                                  " " + name,
                                  "cairn:" + name.substr(11),
                                  "CAIRN-NODE:" + name.substr(11),
                                  "cairn-node:" + std::string(52, '1')};
    for (const auto& other : others) QVERIFY2(!parse_node_name(other), other.c_str());
  }

  void aKeyOfAnotherLengthIsNone() {
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{20}, std::size_t{31}, std::size_t{33}}) {
      QVERIFY(!parse_node_name(node_name(Bytes(size, 7))));
    }
  }
};

CAIRN_TEST(NodeNameTest)
#include "test_node_name.moc"
