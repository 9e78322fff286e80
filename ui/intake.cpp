#include "ui/intake.h"

#include <QMimeData>
#include <QUrl>

#include "ui/add_link_dialog.h"

namespace cairn::ui {
namespace {

void addLinks(Intake& intake, const QString& text) {
  for (auto& link : linksIn(text)) intake.links.push_back(std::move(link));
}

}  // namespace

Intake intakeFrom(const QMimeData& data) {
  Intake intake;
  for (const auto& url : data.urls()) {
    if (url.isLocalFile()) {
      intake.paths += url.toLocalFile();
    } else if (url.scheme() == QLatin1String("cairn")) {
      addLinks(intake, url.toString(QUrl::FullyEncoded));
    }
  }
  // Many programs give the same thing as addresses and as text.
  if (intake.isEmpty() && data.hasText()) addLinks(intake, data.text());
  return intake;
}

Intake intakeFrom(const StartRequest& request) {
  Intake intake;
  intake.paths = request.paths;
  for (const auto& link : request.links) addLinks(intake, link);
  return intake;
}

}  // namespace cairn::ui
