// Stands in for a language: each sentence of the node comes as <itself>.
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
    return text == QStringLiteral("%1: %2") ? text : u'<' + text + u'>';
  }
};

}  // namespace cairn::test
