using System.Text.RegularExpressions;
using Crm.Foundation.Access;
using Crm.Web.Composition;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Architecture.Tests.Doors;

public sealed partial class DoorTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task Every_door_says_who_may_pass() => (await Doors()).AtLeast(10)
        .Where(d => d.Metadata.GetMetadata<IDoor>() is null && d.Metadata.GetMetadata<PublicDoor>() is null
            && d.Metadata.GetMetadata<IAllowAnonymous>() is null)
        .Select(d => $"{d.RoutePattern.RawText} ({d.DisplayName})").ShouldBeNone("neither a permission, nor a sign-in, nor declared public:");

    [Fact]
    public async Task Every_door_of_the_api_says_in_french_what_it_does() => (await Doors())
        .Where(d => d.RoutePattern.RawText!.TrimStart('/').StartsWith("api/v1/", StringComparison.Ordinal)).AtLeast(150)
        .Select(d => (d.RoutePattern.RawText, Said: d.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary))
        .Where(d => d.Said is null || !FrenchSentence().IsMatch(d.Said)).Select(d => $"{d.RawText}: {d.Said}")
        .ShouldBeNone("without a French sentence that ends:");

    [Theory]
    [InlineData("Un projet.", true)]
    [InlineData("Un projet", false)]
    [InlineData("Vues ; list : tasks, exchanges…", true)]
    [InlineData("Removes the project.", false)]
    public void The_rule_on_what_a_door_says_sees_it(string said, bool fine) => FrenchSentence().IsMatch(said).ShouldBe(fine);

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

    [GeneratedRegex(@"^(?!.*\b(?:the|of|and|with|from|get|create|update|delete)\b)\p{Lu}.+[.…]$", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchSentence();
}
