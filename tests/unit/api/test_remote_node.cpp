#include <QTest>
#include "support/test_registry.h"
class RemoteNodeTest : public QObject {
  Q_OBJECT
};
CAIRN_TEST(RemoteNodeTest)
#include "test_remote_node.moc"
