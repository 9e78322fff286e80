// What users do in the app's windows, and what comes of it.
#pragma once

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "app_rig.h"
#include "ui/add_link_dialog.h"
#include "ui/shared_dialog.h"

namespace cairn::test {

inline constexpr int kLongMs = 60000;

inline QByteArray someBytes(int count, unsigned seed) {
  QByteArray bytes(count, Qt::Uninitialized);
  for (auto& byte : bytes) {
    seed = seed * 1664525U + 1013904223U;
    byte = static_cast<char>(seed >> 24);
  }
  return bytes;
}

inline void drop(QWidget& window, const QStringList& paths) {
  QMimeData data;
  QList<QUrl> urls;
  for (const auto& path : paths) urls += QUrl::fromLocalFile(path);
  data.setUrls(urls);
  QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &event);
}

// The dialog that shows a link, once it is there.
inline ui::SharedDialog* sharedDialog(AppRig& app) {
  ui::SharedDialog* dialog = nullptr;
  const bool there = QTest::qWaitFor(
      [&] {
        dialog = app.desktop().window().findChild<ui::SharedDialog*>();
        return dialog != nullptr;
      },
      kLongMs);
  return there ? dialog : nullptr;
}

// The link of what was dropped, with where it is to be had.
inline QString dropped(AppRig& app, const QString& path) {
  drop(app.desktop().window(), {path});
  auto* dialog = sharedDialog(app);
  if (dialog == nullptr) return {};
  auto link = content::Link::parse(dialog->link().toStdString());
  dialog->close();
  if (!link) return {};
  link->addresses = {app.address()};
  return QString::fromStdString(link->text());
}

inline void beginDownload(AppRig& app, const QString& link) {
  app.desktop().window().addLink(link);
  auto* dialog = app.desktop().window().findChild<ui::AddLinkDialog*>();
  QVERIFY(dialog != nullptr);
  auto* begin = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  QVERIFY(begin->isEnabled());
  begin->click();
}

inline std::optional<node::DownloadInfo> onlyDownload(AppRig& app) {
  const auto all =
      app.ask<std::vector<node::DownloadInfo>>([](node::Node& node) { return node.downloads(); });
  if (!all || all->size() != 1) return std::nullopt;
  return all->front();
}

inline bool reaches(AppRig& app, node::DownloadState state) {
  return QTest::qWaitFor(
      [&] {
        const auto download = onlyDownload(app);
        return download && download->state == state;
      },
      kLongMs);
}

}  // namespace cairn::test
