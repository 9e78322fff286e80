// What is said about other nodes, routers and downloads.
#include <QtGlobal>

#include "ui/node_words_catalogue.h"

namespace cairn::ui {
namespace {

constexpr const char* kOfTheNetwork[] = {
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no address to listen at"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no bootstrap host is given"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no node of the DHT has answered"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the DHT node stops"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no node of the DHT is known"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the DHT has a newer version of the item"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no node took the item"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the gateway has no IPv4 address"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "nobody answers"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router has NAT-PMP only"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "granted for no time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router does not speak this version"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router does not allow it"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router cannot do this"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router has no connection itself"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router has no more room for mappings"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the port is taken"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router answered with error %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router answered for another port"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router granted port 0"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the router granted less than nothing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no protocol opened the ports"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "removing"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "is too long"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "is of an unknown version"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "has a list of nodes that is cut off"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a stream of the description is still to come"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "pieces are kept in a library, and there is none"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "bundle %1 cannot be read without the key of its link"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "a stripe of the description is lacking"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the download was paused"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the node is stopping"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the download was dropped"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "there is no download of %1"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' is finished"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "verify the bundle instead"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "'%1' keeps chunks, not files"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "nothing is left to be put in order"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the stream has ended"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the connection ended inside a message"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer does not read what it asked for"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "too many requests at once"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "what was asked for is not read"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "too many peers at once"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the peer is of another network, or wants its secret"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer speaks another version"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer has too many connections"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer said goodbye"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the connection was closed"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this node closed the connection"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer fell silent"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no hello came first"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords",
                      "the peer is of another network, or lacks its secret"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "the peer did not say hello in time"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "no connection with this peer"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "that is this node itself"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this node is stopping"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "this peer sent false chunks"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "too many connections"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "another peer is there than was expected"),
    QT_TRANSLATE_NOOP("cairn::ui::NodeWords", "it is too early to try again"),
};

}  // namespace

std::span<const char* const> ofTheNetwork() {
  return kOfTheNetwork;
}

}  // namespace cairn::ui
