#include "ui/autostart_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "ui/autostart.h"

namespace cairn::ui {
namespace {

constexpr qint64 kFileBytesMax = 64 * 1024;

std::unexpected<Error> failed(const QString& sentence) {
  return fail(ErrorCode::io, sentence.toStdString());
}

}  // namespace

QString readSmallFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(file.read(kFileBytesMax));
}

Result<> replaceFile(const QString& path, const QString& text) {
  const auto folder = QFileInfo(path).path();
  if (!QDir().mkpath(folder)) {
    return failed(Autostart::tr("The folder “%1” cannot be made, so that Cairn will not start "
                                "when you log in.")
                      .arg(QDir::toNativeSeparators(folder)));
  }
  QSaveFile file(path);
  const auto bytes = text.toUtf8();
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
    return {};
  }
  return failed(Autostart::tr("The file “%1” cannot be written, so that Cairn will not start when "
                              "you log in: %2")
                    .arg(QDir::toNativeSeparators(path), file.errorString()));
}

Result<> removeFile(const QString& path) {
  QFile file(path);
  // A link that leads nowhere is there too, though it does not exist to QFile.
  const bool isThere = file.exists() || QFileInfo(path).isSymLink();
  if (!isThere || file.remove()) return {};
  return failed(
      Autostart::tr("The file “%1” cannot be removed, so that Cairn will still start when "
                    "you log in: %2")
          .arg(QDir::toNativeSeparators(path), file.errorString()));
}

}  // namespace cairn::ui
