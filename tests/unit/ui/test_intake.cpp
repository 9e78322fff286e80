#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "support/fake_node.h"
#include "support/test_registry.h"
#include "ui/intake.h"

using namespace cairn;

class IntakeTest : public QObject {
  Q_OBJECT

  static QString linkText() { return QString::fromStdString(test::some_link("notes").text()); }

 private Q_SLOTS:
  void takesFilesOfThisComputer() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/a/b c"), QUrl("https://example.org/x")});
    const auto intake = ui::intakeFrom(data);
    QCOMPARE(intake.paths, QStringList("/a/b c"));
    QVERIFY(intake.links.empty());
  }

  void findsLinksInAText() {
    QMimeData data;
    data.setText("Here it is:\n " + linkText() + "\nand cairn:nonsense too");
    const auto intake = ui::intakeFrom(data);
    QVERIFY(intake.paths.isEmpty());
    QCOMPARE(intake.links.size(), std::size_t{1});
    QCOMPARE(intake.links.front(), test::some_link("notes"));
  }

  void countsWhatIsGivenTwiceOnce() {
    QMimeData data;
    data.setUrls({QUrl(linkText())});
    data.setText(linkText());
    QCOMPARE(ui::intakeFrom(data).links.size(), std::size_t{1});
  }

  void takesNothingFromOtherTexts() {
    QMimeData data;
    data.setText("rm -rf / https://example.org");
    QVERIFY(ui::intakeFrom(data).isEmpty());
  }

  void takesWhatAnotherStartWasGiven() {
    ui::StartRequest request;
    request.paths = QStringList{"/a/b"};
    request.links = QStringList{linkText(), "cairn:no"};
    const auto intake = ui::intakeFrom(request);
    QCOMPARE(intake.paths, request.paths);
    QCOMPARE(intake.links.size(), std::size_t{1});
  }
};

CAIRN_TEST(IntakeTest)
#include "test_intake.moc"
