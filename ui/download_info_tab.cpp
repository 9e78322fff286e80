#include "ui/download_info_tab.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/download_links.h"
#include "ui/downloads_model.h"
#include "ui/format.h"
#include "ui/page_parts.h"

namespace cairn::ui {
namespace {

using node::DownloadDetails;
using node::DownloadInfo;
using node::DownloadState;

QString numberText(std::uint64_t number) {
  return QLocale().toString(static_cast<qulonglong>(number));
}

QString sizeText(const DownloadInfo& info) {
  if (info.total_bytes == 0) return DownloadInfoTab::tr("Not known yet");
  if (info.state == DownloadState::finished) return bytesText(info.total_bytes);
  return DownloadInfoTab::tr("%1 of %2 are here")
      .arg(bytesText(info.done_bytes), bytesText(info.total_bytes));
}

QString stripesText(const DownloadInfo& info) {
  if (info.stripes == 0) return {};
  if (info.stripes_left == 0 || !isInQueue(info)) return numberText(info.stripes);
  return DownloadInfoTab::tr("%1, of which %2 are still to come")
      .arg(numberText(info.stripes), numberText(info.stripes_left));
}

}  // namespace

QString survivalText(const DownloadDetails& details) {
  const auto& info = details.info;
  if (info.state == DownloadState::finished && !info.keeps_pieces) {
    return DownloadInfoTab::tr("Everything is on this computer, whoever else leaves.");
  }
  if (info.state != DownloadState::running) {
    return DownloadInfoTab::tr("Not known while it does not run.");
  }
  if (info.phase != node::DownloadPhase::fetching) return DownloadInfoTab::tr("Not known yet");
  if (!details.losses_survived) {
    return DownloadInfoTab::tr("The connected holders do not have all that is missing here.");
  }
  if (*details.losses_survived == 0) {
    return DownloadInfoTab::tr(
        "If one of the connected holders leaves, the others may have too "
        "little for what is missing here.");
  }
  return DownloadInfoTab::tr("It survives the loss of at least %Ln of the connected holder(s).",
                             nullptr, static_cast<int>(*details.losses_survived));
}

DownloadInfoTab::DownloadInfoTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  auto* area = new QScrollArea(this);
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setAccessibleName(tr("About the download"));
  auto* inside = new QWidget(area);
  form_ = new QFormLayout(inside);
  form_->setHorizontalSpacing(kFactGap);
  form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  area->setWidget(inside);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);

  problem_ = addLine(tr("Problem"));
  link_ = addCopied(tr("Link"), tr("Copy the link"));
  linkNote_ = addLine(tr("What it is for"));
  survival_ = addLine(tr("If holders leave"));
  code_ = addLine(tr("Code"));
  size_ = addLine(tr("Size"));
  stripes_ = addLine(tr("Stripes"));
  folder_ = addLine(tr("Folder"));
  added_ = addLine(tr("Added"));
  finishedAt_ = addLine(tr("Finished"));
  received_ = addLine(tr("Received"));
  repeated_ = addLine(tr("Received twice"));
  rebuilt_ = addLine(tr("Stripes rebuilt"));
  damaged_ = addLine(tr("Damaged chunks"));
  rootText_ = addCopied(tr("Root"), tr("Copy the root"));
  link_->setObjectName("link");
  rootText_->setObjectName("root");
  survival_->setObjectName("survival");
  linkNote_->setText(
      tr("Without its key, it is for keeping and checking the content, not for reading it."));
}

QLabel* DownloadInfoTab::addLine(const QString& title) {
  auto* value = makeValue(this);
  value->setAccessibleName(title);
  form_->addRow(title, value);
  form_->setRowVisible(value, false);
  return value;
}

QLabel* DownloadInfoTab::addCopied(const QString& title, const QString& copyText) {
  auto* value = makeValue(this);
  value->setAccessibleName(title);
  auto* copy = new QPushButton(tr("Copy"), this);
  copy->setAccessibleName(copyText);
  copy->setToolTip(copyText);
  connect(copy, &QPushButton::clicked, value,
          [value] { QGuiApplication::clipboard()->setText(value->text()); });
  auto* line = new QHBoxLayout;
  line->addWidget(value, 1);
  line->addWidget(copy, 0, Qt::AlignTop);
  form_->addRow(title, line);
  return value;
}

// A line without text is not there.
void DownloadInfoTab::set(QLabel* value, const QString& text) {
  if (value->text() == text) return;
  value->setText(text);
  auto* form = qobject_cast<QFormLayout*>(value->parentWidget()->layout());
  if (form != nullptr && form->indexOf(value) >= 0) form->setRowVisible(value, !text.isEmpty());
}

void DownloadInfoTab::setActive(bool active) {
  active_ = active;
  askForLink();
}

void DownloadInfoTab::setDownload(const DownloadInfo& info) {
  if (root_ != info.root) {
    root_ = info.root;
    askedIn_.reset();
    hasKey_ = false;
    content::Link link;
    link.root = info.root;
    set(link_, QString::fromStdString(link.text()));
    set(rootText_, ui::rootText(info.root));
    form_->setRowVisible(linkNote_, true);
    set(code_, {});
    set(survival_, {});
  }
  stage_ = {info.state, info.phase};
  askForLink();
  set(problem_, nodeText(info.problem));
  set(size_, sizeText(info));
  set(stripes_, stripesText(info));
  set(folder_, placeText(info.output));
  set(added_, timeText(info.added_ns));
  set(finishedAt_, timeText(info.finished_ns));
  const auto bytes = [](std::uint64_t count) { return count == 0 ? QString() : bytesText(count); };
  const auto number = [](std::uint64_t count) {
    return count == 0 ? QString() : numberText(count);
  };
  set(received_, bytes(info.received_bytes));
  set(repeated_, bytes(info.repeated_bytes));
  set(rebuilt_, number(info.rebuilt_stripes));
  set(damaged_, number(info.false_chunks));
}

void DownloadInfoTab::setDetails(const DownloadDetails& details) {
  if (root_ != details.info.root) return;
  const auto& code = details.code;
  set(code_, code ? tr("%1: any %2 of the %3 chunks of a stripe are enough")
                        .arg(codeText(*code), numberText(static_cast<std::uint64_t>(code->data)),
                             numberText(static_cast<std::uint64_t>(code->total())))
                  : QString());
  set(survival_, survivalText(details));
}

// Only where it got further there may be another answer.
void DownloadInfoTab::askForLink() {
  if (!active_ || !root_ || hasKey_ || askedIn_ == stage_) return;
  askedIn_ = stage_;
  askForLinks(bridge_, this, {*root_}, [this](const std::vector<content::Link>& links) {
    const auto& link = links.front();
    if (link.root != root_ || !link.key) return;
    hasKey_ = true;
    set(link_, QString::fromStdString(link.text()));
    form_->setRowVisible(linkNote_, false);
  });
}

}  // namespace cairn::ui
