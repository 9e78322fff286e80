#include <QTest>
#include "support/test_registry.h"
class EventStreamTest : public QObject {
  Q_OBJECT
};
CAIRN_TEST(EventStreamTest)
#include "test_event_stream.moc"
