#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <semaphore>

#include "support/fake_node.h"
#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/format.h"

using namespace cairn;

class AddLinkDialogTest : public QObject {
  Q_OBJECT

  static QString linkText(const char* name = "notes") {
    return QString::fromStdString(test::some_link(name).text());
  }
  static bool canBegin(ui::AddLinkDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
  }

 private Q_SLOTS:
  void asksForEachLinkOnceItIsComplete() {
    const QTemporaryDir folder;
    ui::AddLinkDialog dialog(linkText() + "\n" + linkText("more"), folder.path());
    QVERIFY(canBegin(dialog));
    const auto requests = dialog.requests();
    QCOMPARE(requests.size(), std::size_t{2});
    QCOMPARE(requests[1].link.name, std::string("more"));
    QCOMPARE(ui::pathText(requests[0].output), folder.path());
    QVERIFY(requests[0].patterns.empty());
  }

  void cannotBeginWithWhatIsNoLink() {
    const QTemporaryDir folder;
    ui::AddLinkDialog dialog("", folder.path());
    auto* links = dialog.findChild<QPlainTextEdit*>();
    for (const QString text : {"", "hello", "cairn:abc"}) {
      links->setPlainText(text);
      QVERIFY2(!canBegin(dialog), qPrintable(text));
    }
    auto verifying = test::some_link("x");
    verifying.key.reset();
    links->setPlainText(QString::fromStdString(verifying.text()));
    QVERIFY(!canBegin(dialog));
    links->setPlainText(linkText());
    QVERIFY(canBegin(dialog));
  }

  void cannotBeginWithoutAFolder() {
    const QTemporaryDir folder;
    const auto file = folder.filePath("file");
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const auto& place : {QString(), QStringLiteral("relative"), file}) {
      ui::AddLinkDialog dialog(linkText(), place);
      QTRY_VERIFY2_WITH_TIMEOUT(!canBegin(dialog), qPrintable(place), 5000);
    }
  }

  void aDiskThatStallsHoldsNothingUp() {
    auto held = std::make_shared<std::counting_semaphore<>>(0);
    QElapsedTimer taken;
    taken.start();
    ui::AddLinkDialog dialog(linkText(), "/stalls", nullptr, [held](const QString&) {
      held->acquire();
      return ui::PathKind::other;
    });
    QVERIFY(taken.elapsed() < 1000);
    // It may well be a folder.
    QVERIFY(canBegin(dialog));
    held->release(2);
    QTRY_VERIFY_WITH_TIMEOUT(!canBegin(dialog), 5000);
  }
};

CAIRN_TEST(AddLinkDialogTest)
#include "test_add_link_dialog.moc"
