// What requests over the API hold beside the requests of node/node.h.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "content/link.h"

namespace cairn::api {

struct InspectRequest {
  content::Link link;
};

struct ChooseRequest {
  std::vector<std::string> patterns;  // none: all files
};

struct MoveRequest {
  std::optional<Root> before;  // nothing: to the end of the queue
};

struct RenameRequest {
  std::string name;
};

struct PlaceRequest {
  std::filesystem::path path;
};

struct FolderRequest {
  std::filesystem::path folder;
};

// Lists are objects with one field, so that something can be said beside them one day.
template <class T>
struct Listed {
  std::vector<T> items;
};

}  // namespace cairn::api
