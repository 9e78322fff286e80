#include "ui/dialog_size.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <algorithm>

namespace cairn::ui {
namespace {

class Room final : public QObject {
 public:
  explicit Room(QDialog& dialog) : QObject(&dialog), dialog_(dialog) {
    dialog.installEventFilter(this);
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Show) make();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) keep();
    return QObject::eventFilter(watched, event);
  }

 private:
  [[nodiscard]] int most() const { return dialog_.screen()->availableSize().height() * 9 / 10; }
  void make() {
    const int wished = dialog_.layout()->totalHeightForWidth(dialog_.width());
    if (wished > dialog_.height()) dialog_.resize(dialog_.width(), std::min(wished, most()));
    keep();
  }
  void keep() {
    const int least = dialog_.layout()->totalMinimumHeightForWidth(dialog_.width());
    if (least > 0) dialog_.setMinimumHeight(std::min(least, most()));
  }

  QDialog& dialog_;
};

}  // namespace

void showWholeSentences(QDialog& dialog) {
  new Room(dialog);
}

}  // namespace cairn::ui
