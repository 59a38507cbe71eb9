using System.Net;
using Crm.Web.Database;

namespace Crm.Web.Security;

/// <summary>Addresses or networks of the reverse proxies whose X-Forwarded headers are believed: <c>Proxy:Known=10.0.0.5,10.1.0.0/16</c>.</summary>
internal static class KnownProxies
{
    public static IReadOnlyList<IPNetwork> Of(IConfiguration configuration) =>
        [.. (configuration["Proxy:Known"] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(one =>
            IPNetwork.TryParse(one, out var network) ? network
            : IPAddress.TryParse(one, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new ConfigurationException("Proxy:Known", $"« {one} » n'est ni une adresse ni un réseau (10.0.0.5 ou 10.1.0.0/16)"))];
}
