using Crm.Foundation.Access;
using Crm.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Architecture.Tests.Doors;

public sealed class DoorTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task Every_door_says_who_may_pass() => (await Doors()).AtLeast(10)
        .Where(d => d.Metadata.GetMetadata<IDoor>() is null && d.Metadata.GetMetadata<PublicDoor>() is null
            && d.Metadata.GetMetadata<IAllowAnonymous>() is null)
        .Select(d => $"{d.RoutePattern.RawText} ({d.DisplayName})").ShouldBeNone("neither a permission, nor a sign-in, nor declared public:");

    [Fact]
    public async Task Every_permission_a_door_names_is_in_the_catalogue()
    {
        var catalog = (await hosts.On(Engine.Sqlite)).Services.GetRequiredService<PermissionCatalog>();
        (await Doors()).SelectMany(d => d.Metadata.GetOrderedMetadata<IDoor>()).Select(d => d.Permission).OfType<string>().AtLeast(2)
            .Where(p => !catalog.Contains(p)).ShouldBeNone("named by a door, unknown to the catalogue:");
    }

    [Fact]
    public async Task Every_permission_has_a_label_and_someone_who_has_it()
    {
        var catalog = (await hosts.On(Engine.Sqlite)).Services.GetRequiredService<PermissionCatalog>();
        catalog.All.AtLeast(15).Where(p => string.IsNullOrWhiteSpace(p.Label) || p.Roles is DefaultRoles.None).Select(p => p.Name)
            .ShouldBeNone("without a label, or for nobody:");
    }

    [Fact]
    public async Task Menu_entries_name_known_permissions()
    {
        var crm = await hosts.On(Engine.Sqlite);
        var catalog = crm.Services.GetRequiredService<PermissionCatalog>();
        foreach (var account in new[] { "admin", "cnaf", "caf59" })
            await crm.As(account, services =>
            {
                services.GetRequiredService<Crm.Foundation.Modularity.IMenu>().ForCurrentUser().AtLeast(1)
                    .Where(i => i.Permissions.Any(p => !catalog.Contains(p))).Select(i => i.Label).ShouldBeNone("an unknown permission:");
                return Task.CompletedTask;
            });
    }

    /// <summary>Without the framework's own fallback for static files, which exists in development only.</summary>
    private async Task<IEnumerable<RouteEndpoint>> Doors() => (await hosts.On(Engine.Sqlite)).Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Where(d => d.RoutePattern.RawText != "{**path:file}");
}
