#include <QTest>
#include "support/test_registry.h"
class RoutesTest : public QObject {
  Q_OBJECT
};
CAIRN_TEST(RoutesTest)
#include "test_routes.moc"
