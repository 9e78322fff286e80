#include <QTest>
#include "support/test_registry.h"
class OpenapiTest : public QObject {
  Q_OBJECT
};
CAIRN_TEST(OpenapiTest)
#include "test_openapi.moc"
