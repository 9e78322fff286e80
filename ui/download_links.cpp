#include "ui/download_links.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <utility>

namespace cairn::ui {
namespace {

using Links = std::vector<content::Link>;

env::Task<Links> linksOf(node::Node& node, std::vector<Root> roots) {
  Links links;
  for (const auto& root : roots) {
    content::Link link;
    link.root = root;
    auto asked = node.inspect(link);
    auto details = co_await std::move(asked);
    const bool isIt = details && details->summary.link.root == root;
    links.push_back(isIt ? std::move(details->summary.link) : link);
  }
  co_return links;
}

Links plainLinks(const std::vector<Root>& roots) {
  Links links(roots.size());
  for (std::size_t i = 0; i < roots.size(); ++i) links[i].root = roots[i];
  return links;
}

struct CopiedLinks {
  Q_DECLARE_TR_FUNCTIONS(cairn::ui::CopiedLinks)
};

}  // namespace

void askForLinks(NodeBridge& bridge, QObject* context, const std::vector<Root>& roots,
                 std::function<void(Links links)> tell) {
  NodeBridge::Question<Links> question = [roots](node::Node& node) { return linksOf(node, roots); };
  bridge.ask<Links>(context, std::move(question),
                    [roots, tell = std::move(tell)](Result<Links> links) {
                      tell(links ? std::move(*links) : plainLinks(roots));
                    });
}

QString copyLinks(const std::vector<content::Link>& links) {
  QStringList texts;
  int withoutKey = 0;
  for (const auto& link : links) {
    texts += QString::fromStdString(link.text());
    if (!link.key) ++withoutKey;
  }
  QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
  if (withoutKey == 0) {
    return CopiedLinks::tr("%Ln link(s) copied.", nullptr, static_cast<int>(links.size()));
  }
  return CopiedLinks::tr(
      "Copied. %Ln link(s) have no key: with them the content can be kept and "
      "checked, not read.",
      nullptr, withoutKey);
}

}  // namespace cairn::ui
