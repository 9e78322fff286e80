#include "ui/start_request.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>
#include <iterator>

namespace cairn::ui {
namespace {

constexpr int kVersion = 1;
constexpr qsizetype kTokenMax = 1024;
constexpr const char* kTokenVariables[] = {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"};

struct QuestionName {
  StartQuestion question;
  const char* name;
};
constexpr QuestionName kQuestions[] = {{StartQuestion::share_files, "share-files"},
                                       {StartQuestion::share_folder, "share-folder"},
                                       {StartQuestion::add_link, "add-link"}};

// By its name; none where there is none of that name.
StartQuestion questionOf(const QString& name) {
  const auto* found = std::ranges::find_if(
      kQuestions, [&](const QuestionName& known) { return name == QLatin1String(known.name); });
  return found == std::end(kQuestions) ? StartQuestion::none : found->question;
}

bool isLink(const QString& text) {
  return text.startsWith(QStringLiteral("cairn:"), Qt::CaseInsensitive);
}

// Of one line, whose version is known here.
Result<QJsonObject> objectOf(const QByteArray& line) {
  QJsonParseError problem;
  const auto document = QJsonDocument::fromJson(line, &problem);
  if (!document.isObject()) return fail(ErrorCode::invalid, "is not an object of JSON");
  auto object = document.object();
  const auto version = object.value(QStringLiteral("cairn"));
  if (!version.isDouble()) return fail(ErrorCode::invalid, "names no version");
  if (version.toInt() != kVersion) return fail(ErrorCode::unsupported, "is of another version");
  return object;
}

template <class IsRight>
Result<QStringList> textsOf(const QJsonObject& object, const QString& name, IsRight isRight) {
  const auto value = object.value(name);
  if (value.isUndefined()) return QStringList();
  const auto array = value.toArray();
  if (!value.isArray() || array.size() > kRequestItemsMax) {
    return fail(ErrorCode::invalid, name.toStdString() + " is no list, or too long");
  }
  QStringList texts;
  for (const auto& item : array) {
    const auto text = item.toString();
    if (!item.isString() || text.contains(QChar(u'\0')) || !isRight(text)) {
      return fail(ErrorCode::invalid, name.toStdString() + " has an entry that cannot be meant");
    }
    texts.append(text);
  }
  return texts;
}

QByteArray lineOf(const QJsonObject& object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

StartRequest requestFrom(const QStringList& arguments, const QString& folder) {
  StartRequest request;
  const QDir base(folder);
  for (const auto& argument : arguments) {
    if (argument.isEmpty()) continue;
    if (isLink(argument)) {
      request.links.append(argument);
      continue;
    }
    const QUrl url(argument);
    const bool isFileUrl = argument.startsWith(QStringLiteral("file:"), Qt::CaseInsensitive);
    const auto path = isFileUrl && url.isLocalFile() ? url.toLocalFile() : argument;
    request.paths.append(QDir::cleanPath(base.absoluteFilePath(path)));
  }
  return request;
}

QString takeActivationToken() {
  QString token;
  for (const char* name : kTokenVariables) {
    if (token.isEmpty()) token = qEnvironmentVariable(name);
    qunsetenv(name);
  }
  return token.size() > kTokenMax ? QString() : token;
}

void giveActivationToken(const QString& token) {
  if (!token.isEmpty()) qputenv(kTokenVariables[0], token.toUtf8());
}

Result<QByteArray> encodeRequest(const StartRequest& request) {
  QJsonObject object{{QStringLiteral("cairn"), kVersion},
                     {QStringLiteral("show"), request.show},
                     {QStringLiteral("links"), QJsonArray::fromStringList(request.links)},
                     {QStringLiteral("paths"), QJsonArray::fromStringList(request.paths)}};
  if (!request.activationToken.isEmpty()) {
    object.insert(QStringLiteral("activation_token"), request.activationToken);
  }
  for (const auto& known : kQuestions) {
    if (known.question == request.ask) {
      object.insert(QStringLiteral("ask"), QLatin1String(known.name));
    }
  }
  auto line = lineOf(object);
  const auto items = std::max(request.links.size(), request.paths.size());
  if (line.size() <= kRequestBytesMax && items <= kRequestItemsMax) return line;
  return fail(ErrorCode::limit, "too much to hand over at once");
}

Result<StartRequest> decodeRequest(const QByteArray& line) {
  if (line.size() > kRequestBytesMax) return fail(ErrorCode::limit, "is too long");
  TRY(const auto object, objectOf(line));
  const auto isAbsolute = [](const QString& path) { return QDir::isAbsolutePath(path); };
  StartRequest request;
  TRY(request.links, textsOf(object, QStringLiteral("links"), isLink));
  TRY(request.paths, textsOf(object, QStringLiteral("paths"), isAbsolute));
  const auto show = object.value(QStringLiteral("show"));
  if (!show.isUndefined() && !show.isBool())
    return fail(ErrorCode::invalid, "show is no yes or no");
  request.show = show.toBool(true);
  // A question of a later version is none.
  request.ask = questionOf(object.value(QStringLiteral("ask")).toString());
  const auto token = object.value(QStringLiteral("activation_token"));
  if (!token.isUndefined() && (!token.isString() || token.toString().size() > kTokenMax ||
                               token.toString().contains(QChar(u'\0')))) {
    return fail(ErrorCode::invalid, "activation_token is no text, or too long");
  }
  request.activationToken = token.toString();
  return request;
}

QByteArray encodeAnswer(bool ok) {
  return lineOf({{QStringLiteral("cairn"), kVersion}, {QStringLiteral("ok"), ok}});
}

Result<bool> decodeAnswer(const QByteArray& line) {
  TRY(const auto object, objectOf(line));
  const auto ok = object.value(QStringLiteral("ok"));
  if (!ok.isBool()) return fail(ErrorCode::invalid, "does not say whether it was taken");
  return ok.toBool();
}

}  // namespace cairn::ui
