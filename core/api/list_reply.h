// How a list is answered: as a Listed, or in lines. Put together on the pool item by item, because
// a library can be large.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "api/http_reply.h"
#include "api/lines.h"
#include "env/workers.h"

namespace cairn::api {

inline constexpr std::size_t kLinesAtOnce = 500;

// A Listed, whose items are never all there as JSON.
template <class T>
env::Task<std::string> list_text(env::Workers& workers, std::string name,
                                 Result<std::vector<T>> items) {
  if (!items) co_return fail(items.error());
  auto work = [&name, &items]() -> Result<std::string> {
    std::string text = "{\"" + name + "\":[";
    for (const auto& item : *items) {
      if (&item != &items->front()) text += ',';
      text += json::serialize(json_of(item));
    }
    return text + "]}";
  };
  co_return co_await env::run_on(workers, std::move(work));
}

// Of which never much more than what is being sent is there as text.
template <class T>
env::Task<> send_lines(env::Workers& workers, HttpReply& reply, std::vector<T> items) {
  HttpResponse head;
  head.type = kLinesType;
  auto beginning = reply.begin(std::move(head));
  CO_TRY_VOID(co_await std::move(beginning));
  for (std::span<const T> left = items; !left.empty();) {
    const auto some = left.first(std::min(left.size(), kLinesAtOnce));
    left = left.subspan(some.size());
    auto work = [some]() -> Result<std::string> { return lines_of(some); };
    CO_TRY(auto text, co_await env::run_on(workers, std::move(work)));
    auto writing = reply.write(std::move(text));
    CO_TRY_VOID(co_await std::move(writing));
  }
  co_return co_await reply.end();
}

}  // namespace cairn::api
