#include "ui/remove_question.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "ui/format.h"
#include "ui/library_rows.h"

namespace cairn::ui {
namespace {

struct RemoveQuestion {
  Q_DECLARE_TR_FUNCTIONS(RemoveQuestion)

 public:
  static QString title(const std::vector<node::BundleSummary>& bundles) {
    return bundles.size() == 1
               ? tr("Remove “%1” from the stored files?").arg(nameText(bundles.front()))
               : tr("Remove %Ln stored item(s)?", nullptr, static_cast<int>(bundles.size()));
  }

  static QString ofOne(const node::BundleSummary& bundle) {
    if (bundle.place.empty()) {
      return tr("The copy that Cairn keeps is deleted, up to %1. Others cannot get it from here "
                "any "
                "more.")
          .arg(bytesText(bundle.bytes));
    }
    return bundle.copied ? tr("Your own files in %1 stay as they are. The copy that Cairn keeps "
                              "beside them is "
                              "deleted. Others cannot get it from here any more.")
                               .arg(placeText(bundle.place))
                         : tr("It is only forgotten: your own files in %1 stay as they are. Others "
                              "cannot get "
                              "it from here any more.")
                               .arg(placeText(bundle.place));
  }

  static QString ofTrash() {
    return tr(
        "Your own files go to the trash, where you can get them back from. Others cannot get "
        "them from here any more.");
  }

  static QString ofMany(const std::vector<node::BundleSummary>& bundles) {
    const auto copies = std::count_if(bundles.begin(), bundles.end(), [](const auto& bundle) {
      return bundle.copied || bundle.place.empty();
    });
    if (copies == 0) {
      return tr(
          "They are only forgotten: your own files stay as they are. Others cannot get them "
          "from here any more.");
    }
    return tr(
        "Your own files stay as they are. The copies that Cairn keeps of %Ln of them are "
        "deleted. Others cannot get them from here any more.",
        nullptr, static_cast<int>(copies));
  }
};

}  // namespace

QDialog* makeRemoveQuestion(const std::vector<node::BundleSummary>& bundles, QWidget* parent) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIcon(QMessageBox::Question);
  box->setTextFormat(Qt::PlainText);
  box->setWindowTitle(RemoveQuestion::tr("Remove"));
  box->setText(RemoveQuestion::title(bundles));
  box->setInformativeText(bundles.size() == 1 ? RemoveQuestion::ofOne(bundles.front())
                                              : RemoveQuestion::ofMany(bundles));
  box->addButton(RemoveQuestion::tr("Remove"), QMessageBox::AcceptRole);
  const bool anyPlace = std::ranges::any_of(
      bundles, [](const node::BundleSummary& bundle) { return !bundle.place.empty(); });
  if (anyPlace) {
    auto* trash = new QCheckBox(RemoveQuestion::tr("Move the files themselves to the &trash"));
    box->setCheckBox(trash);
    QObject::connect(trash, &QCheckBox::toggled, box,
                     [box, stays = box->informativeText()](bool goes) {
                       box->setInformativeText(goes ? RemoveQuestion::ofTrash() : stays);
                     });
  }
  auto* keep = box->addButton(RemoveQuestion::tr("Keep"), QMessageBox::RejectRole);
  box->setDefaultButton(keep);
  box->setEscapeButton(keep);
  return box;
}

bool wantsTrash(const QDialog& question) {
  const auto* box = qobject_cast<const QMessageBox*>(&question);
  return box != nullptr && box->checkBox() != nullptr && box->checkBox()->isChecked();
}

}  // namespace cairn::ui
