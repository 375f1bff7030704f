// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Jianbao::Test {

/// Made for this test, and trusted by nobody.
inline constexpr auto ownCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUWB3rgv+to/4nWXhB3QGsw5/rNwkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMDE4NTg1MloYDzIxMjYxMDI3
MTg1ODUyWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT5sHqfHS4CJVlMyHuv5yFWqbqcDcfQELuvigifYiFr3SI9QOxBV15A
YiCQhYadtwhAOQNhCiZtRMN4LtDPxjQho2QwYjAdBgNVHQ4EFgQUXdeBqoSuGtD7
PyV8loTeHPrgyq4wHwYDVR0jBBgwFoAUXdeBqoSuGtD7PyV8loTeHPrgyq4wDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQDWw3CVplG9fm6eSzSFHIMGOMfxWnLURiQkhwKnVJiv2gIhAMrfMgLO7Q/Temu5
WuZMS1ulMwRvGNjvHUR13vD/YeQq
-----END CERTIFICATE-----
)";
inline constexpr auto ownKey = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIIal+3QX0xl/qa8RQ/11mzPxWL6IMxCyt3HnrgvPrtxKoAoGCCqGSM49
AwEHoUQDQgAE+bB6nx0uAiVZTMh7r+chVqm6nA3H0BC7r4oIn2Iha90iPUDsQVde
QGIgkIWGnbcIQDkDYQombUTDeC7Qz8Y0IQ==
-----END EC PRIVATE KEY-----
)";

} // namespace Jianbao::Test
