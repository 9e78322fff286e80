#include "ui/share_progress.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/format.h"

namespace cairn::ui {
namespace {

constexpr int kSteps = 1000;

}  // namespace

ShareProgress::ShareProgress(NodeCommands& commands, QWidget* parent) : QWidget(parent) {
  what_ = new QLabel(this);
  what_->setTextFormat(Qt::PlainText);
  bar_ = new QProgressBar(this);
  bar_->setAccessibleName(tr("How much has been read"));
  auto* stop = new QPushButton(tr("Stop sharing"), this);
  auto* line = new QHBoxLayout(this);
  line->addWidget(what_);
  line->addWidget(bar_, 1);
  line->addWidget(stop);
  connect(stop, &QPushButton::clicked, &commands, &NodeCommands::stopSharing);
  connect(&commands, &NodeCommands::sharing, this, &ShareProgress::showProgress);
  connect(&commands, &NodeCommands::shared, this, &QWidget::hide);
  connect(&commands, &NodeCommands::sharingEnded, this, &QWidget::hide);
  hide();
}

void ShareProgress::showProgress(const QString& path, const node::Progress& progress) {
  what_->setText(tr("Reading %1").arg(harmlessText(QFileInfo(path).fileName())));
  const bool known = progress.total_bytes > 0;
  bar_->setRange(0, known ? kSteps : 0);
  if (known) {
    const auto share =
        static_cast<double>(progress.done_bytes) / static_cast<double>(progress.total_bytes);
    bar_->setValue(static_cast<int>(share * kSteps));
  }
  show();
}

}  // namespace cairn::ui
