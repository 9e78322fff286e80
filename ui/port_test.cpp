#include "ui/port_test.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/format.h"
#include "ui/network_words.h"
#include "ui/page_parts.h"

namespace cairn::ui {

PortTestRow::PortTestRow(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      button_(new QPushButton(tr("Test the port"), this)),
      answer_(makeValue(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  button_->setAutoDefault(false);
  button_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  answer_->setAccessibleName(tr("What the test says"));
  answer_->hide();
  layout->addWidget(button_);
  layout->addWidget(answer_);
  connect(button_, &QPushButton::clicked, this, &PortTestRow::ask);
}

QString PortTestRow::text() const {
  return answer_->text();
}

void PortTestRow::ask() {
  button_->setEnabled(false);
  say(
      tr("Peers on the internet are asked to connect to this computer. That takes up to half a "
         "minute."));
  NodeBridge::Question<node::PortTest> question = [](node::Node& node) { return node.test_port(); };
  bridge_.ask<node::PortTest>(
      this, std::move(question), [this](const Result<node::PortTest>& test) {
        button_->setEnabled(true);
        say(test ? NetworkWords::portTestText(*test) : errorText(test.error()));
      });
}

void PortTestRow::say(const QString& text) {
  answer_->setText(text);
  answer_->show();
}

}  // namespace cairn::ui
