// Names, paths and agents come from strangers: wherever they are shown they are read as they are
// written, neither taken for markup nor turned round.
#include <QLabel>
#include <QTest>
#include <QTextDocument>

#include "support/fake_node.h"
#include "support/test_registry.h"
#include "ui/add_link_dialog.h"
#include "ui/download_files_model.h"
#include "ui/download_peers_model.h"
#include "ui/downloads_model.h"
#include "ui/entries_model.h"
#include "ui/format.h"
#include "ui/library_model.h"
#include "ui/log_model.h"
#include "ui/page_parts.h"
#include "ui/peers_model.h"
#include "ui/shared_dialog.h"
#include "unit/ui/library_samples.h"

using namespace cairn;

namespace {

constexpr auto kWords = "<b>a</b> & \u202Egpj.exe\u2069";

node::DownloadInfo download() {
  node::DownloadInfo info;
  info.name = kWords;
  info.output = "/downloads";
  info.path = std::filesystem::path("/downloads") / kWords;
  info.state = node::DownloadState::failed;
  info.problem = kWords;
  return info;
}

node::FileEntry entry(node::EntryKind kind) {
  node::FileEntry entry;
  entry.kind = kind;
  entry.path = std::string(kWords) + (kind == node::EntryKind::symlink ? "2" : "");
  entry.target = kWords;
  return entry;
}

bool turns(const QString& text) {
  return text.contains(QChar(0x202E)) || text.contains(QChar(0x2069));
}

// What a tool tip shows of its text.
QString read(const QString& tip) {
  if (!Qt::mightBeRichText(tip)) return tip;
  QTextDocument document;
  document.setHtml(tip);
  return document.toPlainText();
}

// How many cells of the first rows show the words.
int cellsThatShow(const QAbstractItemModel& model) {
  int shown = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    for (int column = 0; column < model.columnCount(); ++column) {
      const auto index = model.index(row, column);
      const auto text = index.data().toString();
      const auto tip = index.data(Qt::ToolTipRole).toString();
      if (turns(text) || turns(tip) || turns(index.data(Qt::AccessibleTextRole).toString())) {
        return -1;
      }
      if (!text.contains("<b>a</b> & ")) continue;
      if (!read(tip).contains("<b>a</b> & ")) return -1;
      ++shown;
    }
  }
  return shown;
}

QString labelsOf(const QWidget& widget) {
  QString all;
  for (const auto* label : widget.findChildren<QLabel*>()) {
    if (label->text().contains("<b>") && label->textFormat() != Qt::PlainText) return {};
    all += label->text() + u'\n';
  }
  return all;
}

}  // namespace

class StrangersWordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aTipIsReadAsItIsWritten() {
    for (const auto* text : {"<b>a</b>", "a & b", "&lt;b&gt;", "a\nb", "<img src=x>", "a < b"}) {
      QCOMPARE(read(ui::tipText(text)), QString(text));
    }
  }

  void inTablesTheyAreReadAsTheyAreWritten() {
    ui::LibraryModel library;
    library.setBundles({test::stored(kWords)});
    QVERIFY(QTest::qWaitFor([&] { return library.isSettled(); }, 5000));
    QCOMPARE(cellsThatShow(library), 2);
    ui::DownloadsModel downloads;
    downloads.show({download()});
    QCOMPARE(cellsThatShow(downloads), 2);
    node::PeerInfo peer;
    peer.agent = kWords;
    ui::PeersModel peers;
    peers.setRows({peer});
    QCOMPARE(cellsThatShow(peers), 1);
    node::DownloadPeer holder;
    holder.agent = kWords;
    ui::DownloadPeersModel holders;
    holders.setRows({holder});
    QCOMPARE(cellsThatShow(holders), 1);
  }

  void inListsOfFilesTheyAreReadAsTheyAreWritten() {
    ui::EntriesModel entries;
    entries.setEntries({entry(node::EntryKind::file), entry(node::EntryKind::symlink)});
    QCOMPARE(cellsThatShow(entries), 2);
    ui::DownloadFilesModel files;
    files.setEntries({entry(node::EntryKind::file)});
    // The folder is "<b>a<".
    const auto folder = files.index(0, 0);
    QCOMPARE(read(folder.data(Qt::ToolTipRole).toString()), QString("<b>a<"));
    const auto file = files.index(0, 0, folder);
    QVERIFY(!turns(file.data().toString()));
    QVERIFY(read(file.data(Qt::ToolTipRole).toString()).startsWith("<b>a</b> & "));
    QVERIFY(!turns(file.data(Qt::ToolTipRole).toString()));
    // What the node is asked about is called what it is called.
    QCOMPARE(files.path(file), std::string_view(kWords));
  }

  void inTheLogTheyAreReadAsTheyAreWritten() {
    ui::LogModel log;
    const auto line =
        ui::LogModel::lineOf({node::EventKind::shared, std::nullopt, std::nullopt, kWords});
    QVERIFY(line);
    log.add(*line);
    QVERIFY(QTest::qWaitFor([&] { return log.rowCount() == 1; }, 5000));
    QCOMPARE(cellsThatShow(log), 1);
  }

  void inDialogsTheyAreReadAsTheyAreWritten() {
    const auto link = test::some_link(kWords);
    const ui::AddLinkDialog adding(QString::fromStdString(link.text()), "/");
    QVERIFY(labelsOf(adding).contains("<b>a</b> & "));
    QVERIFY(!turns(labelsOf(adding)));
    QCOMPARE(adding.requests().front().link.name, std::string(kWords));
    const ui::SharedDialog shared({link, kWords, false, {{kWords, {}}}});
    QCOMPARE(labelsOf(shared).count("<b>a</b> & "), 2);
    QVERIFY(!turns(labelsOf(shared)));
    QVERIFY(!turns(shared.windowTitle()));
    QVERIFY(shared.windowTitle().contains("gpj.exe"));
  }

  void onEmptyPagesTheyAreNoMarkup() {
    ui::EmptyNotice notice(nullptr);
    notice.setTexts("x", kWords);
    QVERIFY(!labelsOf(notice).isEmpty());
  }
};

CAIRN_TEST(StrangersWordsTest)
#include "test_strangers_words.moc"
