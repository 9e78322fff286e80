// For systems whose service managers ask nothing of a daemon.
#include "platform/service_manager.h"

namespace cairn::platform {

ServiceManager::ServiceManager(const EnvironmentLookup& /*environment*/) {}
void ServiceManager::ready(std::string_view /*status*/) const {}
void ServiceManager::reloading() const {}
void ServiceManager::stopping() const {}
void ServiceManager::status(std::string_view /*text*/) const {}
void ServiceManager::alive() const {}
void ServiceManager::send(const std::string& /*message*/) const {}

}  // namespace cairn::platform
