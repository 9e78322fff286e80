// What the page of the stored files offers about their names and places.
#include <QFileDialog>
#include <QInputDialog>

#include "ui/format.h"
#include "ui/library_page.h"

namespace cairn::ui {

void LibraryPage::rename() {
  const auto bundles = chosen();
  if (bundles.size() != 1) return;
  auto* dialog = new QInputDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Rename"));
  dialog->setLabelText(
      tr("The name here and in its link. The files keep theirs, and older links go on to work."));
  // As it is, whatever is in it; else a part of it would be lost without anybody's wish.
  dialog->setTextValue(QString::fromStdString(nameOf(bundles.front())));
  connect(
      dialog, &QInputDialog::textValueSelected, this,
      [this, root = bundles.front().link.root, before = dialog->textValue()](const QString& text) {
        const auto name = text.trimmed();
        if (!name.isEmpty() && name != before) commands_.rename(root, name);
      });
  dialog->open();
}

void LibraryPage::moveFiles() {
  const auto bundles = chosen();
  if (bundles.size() != 1 || bundles.front().place.empty()) return;
  const auto& bundle = bundles.front();
  auto* dialog = new QFileDialog(this, tr("Move “%1” to").arg(nameText(bundle)));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  dialog->setDirectory(pathText(bundle.place.path().parent_path()));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, root = bundle.link.root](const QString& folder) {
            if (!folder.isEmpty()) commands_.moveFiles(root, folder);
          });
  dialog->open();
}

// Whether it is a file or a folder only the node knows.
void LibraryPage::relocate() {
  const auto bundles = chosen();
  if (bundles.size() != 1 || bundles.front().place.empty() || relocating_.isRunning()) return;
  const auto& bundle = bundles.front();
  NodeBridge::Question<node::BundleDetails> question = [link = bundle.link](node::Node& node) {
    return node.inspect(link);
  };
  commands_.bridge().ask<node::BundleDetails>(
      this, std::move(question), [this, bundle](const Result<node::BundleDetails>& details) {
        if (details) return askForPlace(bundle, details->single_file);
        checked(tr("Its place cannot be changed just now. %1").arg(errorText(details.error())),
                false);
      });
}

void LibraryPage::askForPlace(const node::BundleSummary& bundle, bool isFile) {
  const auto title =
      isFile ? tr("Where is the file “%1” now?") : tr("Where is the folder “%1” now?");
  auto* dialog = new QFileDialog(this, title.arg(nameText(bundle)));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(isFile ? QFileDialog::ExistingFile : QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly, !isFile);
  dialog->setDirectory(pathText(bundle.place.path().parent_path()));
  connect(dialog, &QFileDialog::fileSelected, this, [this, bundle](const QString& path) {
    if (!path.isEmpty()) relocating_.begin(bundle, pathFrom(path));
  });
  dialog->open();
}

}  // namespace cairn::ui
