using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Architecture.Tests.Composition;

/// <summary>When a territory changes département, what is in scope there follows.</summary>
public sealed class ScopeMoveTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Fact]
    public async Task Every_table_of_scope_follows_the_territories_or_says_why_it_stays() => await (await hosts.On(Engine.Sqlite)).As("system", services =>
    {
        var tables = services.GetRequiredService<ModuleDbContext>().Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(typeof(ScopeRow).IsAssignableFrom).Select(t => t.Name).AtLeast(15);
        var follow = services.GetServices<ScopeMove>().Select(m => m.Rows.Name).ToHashSet();
        var stay = services.GetServices<ScopeStays>().ToDictionary(s => s.Rows.Name, s => s.Why);
        follow.Concat(stay.Keys).ShouldBe(tables, ignoreOrder: true);
        stay.Where(s => s.Value.Length == 0).Select(s => s.Key).ShouldBeNone("stays without a reason:");
        return Task.CompletedTask;
    });
}
