// Precompiled for the command line: what most of its files include, and is slow to read.
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "node/config.h"
#include "node/node.h"
