// Stands in for a language: each sentence of the node comes as <itself>, what is inside another
// behind " | " instead of a colon, and the first two values of a sentence in the other order.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace cairn::test {

// Marks what is translated, so that it can be told from what is not.
class MarkingTranslator : public QTranslator {
 public:
  MarkingTranslator() { QCoreApplication::installTranslator(this); }
  ~MarkingTranslator() override { QCoreApplication::removeTranslator(this); }
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                  int) const override {
    if (qstrcmp(context, "cairn::ui::NodeWords") != 0) return {};
    const auto text = QString::fromUtf8(source);
    return text == QStringLiteral("%1: %2") ? QStringLiteral("%1 | %2")
                                            : u'<' + reordered(text) + u'>';
  }

  static QString reordered(QString text) {
    if (!text.contains(QStringLiteral("%2"))) return text;
    return text.replace(QStringLiteral("%1"), QStringLiteral("%0"))
        .replace(QStringLiteral("%2"), QStringLiteral("%1"))
        .replace(QStringLiteral("%0"), QStringLiteral("%2"));
  }
};

}  // namespace cairn::test
