#include <QTest>
#include "support/test_registry.h"
class MetricsTest : public QObject {
  Q_OBJECT
};
CAIRN_TEST(MetricsTest)
#include "test_metrics.moc"
