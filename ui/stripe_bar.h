// Progress as a bar of stripes: which parts of a bundle are finished, from its beginning to its
// end, with the percentage written over it. What state it is in is said by the text and by a
// pattern, not by colour alone. Each part is filled from the bottom as far as it is finished.
#pragma once

#include <QMetaType>
#include <QPalette>
#include <QRect>
#include <QStyledItemDelegate>
#include <vector>

#include "node/views.h"

class QPainter;

namespace cairn::ui {

struct StripeBarData {
  node::DownloadState state = node::DownloadState::queued;
  double done = 0;  // share of the whole, 0 to 1
  // The finished share of each of equal parts of the bundle, at most kStripeBuckets; a plain bar
  // where it is empty.
  std::vector<float> buckets;

  bool operator==(const StripeBarData&) const = default;
};
inline constexpr std::size_t kStripeBuckets = 200;

// Of what is wanted; empty where the stripes are not known.
std::vector<float> stripeBuckets(const std::vector<node::StripeState>& stripes,
                                 std::size_t count = kStripeBuckets);

// "42 %", "Paused at 42 %": for the bar, and for a model's Qt::AccessibleTextRole.
QString stripeBarText(const StripeBarData& data);

struct StripeBarLook {
  QPalette palette;
  Qt::LayoutDirection direction = Qt::LeftToRight;
};
// With the painter's font.
void paintStripeBar(QPainter& painter, const QRect& rect, const StripeBarData& data,
                    const StripeBarLook& look);

// Paints the StripeBarData that a model has under `role`; what has none is painted as text.
class StripeBarDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit StripeBarDelegate(int role, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 private:
  int role_;
};

}  // namespace cairn::ui

Q_DECLARE_METATYPE(cairn::ui::StripeBarData)
