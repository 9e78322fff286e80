#include "ui/stripe_bar.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <bit>
#include <cmath>

#include "ui/format.h"
#include "ui/tones.h"

namespace cairn::ui {
namespace {

using node::DownloadState;

// Tight around the text, and apart from the cell's edges.
constexpr int kMarginShare = 6;  // of the font's height

struct Fill {
  QColor color;
  Qt::BrushStyle pattern = Qt::NoBrush;  // drawn over it
};

Fill fillOf(DownloadState state, const QPalette& palette) {
  const auto base = palette.color(QPalette::Base);
  const auto text = palette.color(QPalette::Text);
  const auto tone = palette.color(QPalette::Highlight);
  const auto grey = mixed(base, text, 0.45);
  switch (state) {
    case DownloadState::queued:
      return {readableTone(base, grey, text), Qt::NoBrush};
    case DownloadState::running:
    case DownloadState::finished:
      return {readableTone(base, tone, text), Qt::NoBrush};
    case DownloadState::paused:
      return {readableTone(base, grey, text), Qt::BDiagPattern};
    case DownloadState::failed:
      return {readableTone(base, warningTone(palette), text), Qt::DiagCrossPattern};
  }
  return {};
}

// A part that is not whole never looks so, and one that is begun never looks empty.
int filledHeight(float share, int height) {
  if (!(share > 0)) return 0;
  if (share >= 1) return height;
  const auto part = static_cast<int>(std::lround(share * static_cast<float>(height)));
  return std::clamp(part, 1, std::max(1, height - 1));
}

// The filled part of the groove as few rectangles, mirrored where the text runs from the right.
std::vector<QRect> filledRects(const QRect& groove, const StripeBarData& data, bool mirrored) {
  std::vector<QRect> rects;
  const auto place = [&](int from, int to, int height) {
    const int left = mirrored ? groove.right() + 1 - to : groove.left() + from;
    rects.emplace_back(left, groove.bottom() + 1 - height, to - from, height);
  };
  if (data.buckets.empty()) {
    const auto share = std::isnan(data.done) ? 0 : std::clamp(data.done, 0.0, 1.0);
    const auto width = static_cast<int>(share * groove.width());
    if (width > 0) place(0, width, groove.height());
    return rects;
  }
  const auto count = static_cast<double>(data.buckets.size());
  int from = 0;
  for (std::size_t i = 0; i < data.buckets.size(); ++i) {
    const int height = filledHeight(data.buckets[i], groove.height());
    const bool last = i + 1 == data.buckets.size();
    if (!last && filledHeight(data.buckets[i + 1], groove.height()) == height) continue;
    const int to =
        static_cast<int>(std::lround(groove.width() * (static_cast<double>(i) + 1) / count));
    if (height > 0 && to > from) place(from, to, height);
    from = to;
  }
  return rects;
}

// Text over many small parts is hard to read, unless they stand back behind it.
bool isUnruly(const std::vector<QRect>& parts, const QRect& text) {
  for (const auto& part : parts) {
    if (part.contains(text)) return false;
  }
  return std::any_of(parts.begin(), parts.end(),
                     [&text](const QRect& part) { return part.intersects(text); });
}

// What fits: all of it, else the percentage, else nothing.
QString fittingText(const QFontMetrics& metrics, const StripeBarData& data, int width) {
  auto whole = stripeBarText(data);
  if (metrics.horizontalAdvance(whole) <= width) return whole;
  const auto percent = percentText(data.done);
  return metrics.horizontalAdvance(percent) <= width ? percent : QString();
}

}  // namespace

std::vector<float> stripeBuckets(const std::vector<node::StripeState>& stripes, std::size_t count) {
  const auto size = std::min(count, stripes.size());
  std::vector<float> buckets(size);
  for (std::size_t i = 0; i < size; ++i) {
    std::size_t wanted = 0;
    std::size_t here = 0;
    for (auto at = i * stripes.size() / size; at < (i + 1) * stripes.size() / size; ++at) {
      wanted += static_cast<std::size_t>(std::popcount(stripes[at].wanted));
      here += static_cast<std::size_t>(std::popcount(stripes[at].wanted & stripes[at].here));
    }
    if (wanted > 0) buckets[i] = static_cast<float>(here) / static_cast<float>(wanted);
  }
  return buckets;
}

QString stripeBarText(const StripeBarData& data) {
  auto percent = percentText(data.done);
  switch (data.state) {
    case DownloadState::queued:
      return StripeBarDelegate::tr("Waiting at %1", "a percentage").arg(percent);
    case DownloadState::running:
      return percent;
    case DownloadState::paused:
      return StripeBarDelegate::tr("Paused at %1", "a percentage").arg(percent);
    case DownloadState::failed:
      return StripeBarDelegate::tr("Failed at %1", "a percentage").arg(percent);
    case DownloadState::finished:
      return StripeBarDelegate::tr("Finished");
  }
  return percent;
}

void paintStripeBar(QPainter& painter, const QRect& rect, const StripeBarData& data,
                    const StripeBarLook& look) {
  if (rect.width() < 3 || rect.height() < 3) return;
  const auto base = look.palette.color(QPalette::Base);
  const auto text = look.palette.color(QPalette::Text);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const auto groove = rect.adjusted(1, 1, -1, -1);
  painter.fillRect(groove, base);
  const auto fill = fillOf(data.state, look.palette);
  const QBrush pattern(mixed(fill.color, base, 0.5), fill.pattern);
  const auto parts = filledRects(groove, data, look.direction == Qt::RightToLeft);
  for (const auto& part : parts) {
    painter.fillRect(part, fill.color);
    if (fill.pattern != Qt::NoBrush) painter.fillRect(part, pattern);
  }
  painter.setPen(mixed(base, text, 0.4));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect.adjusted(0, 0, -1, -1));
  const auto words = fittingText(painter.fontMetrics(), data, groove.width() - 2);
  constexpr int kCentered = static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine;
  const auto place =
      painter.fontMetrics().boundingRect(groove, kCentered, words).adjusted(-3, 0, 3, 0);
  if (!data.buckets.empty() && isUnruly(parts, place.intersected(groove))) {
    auto veil = base;
    veil.setAlphaF(0.75F);
    painter.fillRect(place.intersected(groove), veil);
  }
  painter.setPen(text);
  painter.drawText(groove, kCentered, words);
  painter.restore();
}

StripeBarDelegate::StripeBarDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent), role_(role) {}

void StripeBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const auto value = index.data(role_);
  if (!value.canConvert<StripeBarData>()) {
    QStyledItemDelegate::paint(painter, option, index);
    return;
  }
  auto cell = option;
  initStyleOption(&cell, index);
  cell.text.clear();
  const auto* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
  const int margin = std::max(1, cell.fontMetrics.height() / kMarginShare);
  painter->save();
  painter->setFont(cell.font);
  paintStripeBar(*painter, cell.rect.adjusted(margin, margin, -margin, -margin),
                 value.value<StripeBarData>(), {cell.palette, cell.direction});
  painter->restore();
}

QSize StripeBarDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
  const auto& metrics = option.fontMetrics;
  const auto widest = stripeBarText({DownloadState::queued, 0.99, {}});
  const int margin = std::max(1, metrics.height() / kMarginShare);
  const QSize bar(metrics.horizontalAdvance(widest) + 6 * margin, metrics.height() + 4 * margin);
  return QStyledItemDelegate::sizeHint(option, index).expandedTo(bar);
}

}  // namespace cairn::ui
