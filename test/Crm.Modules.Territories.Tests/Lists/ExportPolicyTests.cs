using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Lists;

/// <summary>An export is whole or refused.</summary>
public sealed class ExportPolicyTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Everything_the_filter_selects_leaves_up_to_the_limit(Engine engine) => (await Regions(engine, 18)).ShouldBe(18);

    [Theory, Engines]
    public async Task One_line_more_is_refused_with_the_number(Engine engine)
    {
        var refused = await Should.ThrowAsync<BusinessException>(() => Regions(engine, 17));
        refused.Code.ShouldBe(CoreErrors.ExportTooLarge);
        refused.Values["max"].ShouldBe("17");
    }

    /// <summary>The official list holds 18 régions, those overseas included, and eight communities that are none.</summary>
    private async Task<int> Regions(Engine engine, int max) => await (await hosts.On(engine)).As("system", async services =>
        (await services.GetRequiredService<ModuleDbContext>().Set<Territory>()
            .Where(t => t.Kind == TerritoryKind.Region).OrderBy(t => t.Code).Take(18).Whole(default, max)).Count);
}
