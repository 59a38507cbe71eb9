using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Tests.Exchanges;
using Crm.Workbench.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Views;

public sealed class AudienceBulkTests
{
    private static Task<BulkResult> Run(CrmHost crm, string account, AudienceInput input, InteractionFilter? filter = null) =>
        crm.As(account, s => s.GetRequiredService<AudienceBulk>().Run(filter ?? new InteractionFilter(), input, default));

    private static async Task<bool> Reads(CrmHost crm, string account, Guid id)
    {
        try
        {
            return (await Log.Read(crm, account, id)).Id == id;
        }
        catch (BusinessException missing) when (missing.Code == CoreErrors.NotFound)
        {
            return false;
        }
    }

    [Theory, Engines]
    public async Task My_exchanges_open_to_the_network_with_their_tasks_and_close_again(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var mine = await Log.Write(crm, "caf59", Log.Input("Forum") with { NextStep = Log.Step() });
        (await Reads(crm, "caf62", mine)).ShouldBeFalse();
        var result = await Run(crm, "caf59", new AudienceInput(Audience.National, All: true), new InteractionFilter(Q: "forum"));
        (result.Done, result.Refused).ShouldBe((1, 0));
        (await Reads(crm, "caf62", mine)).ShouldBeTrue();
        (await Log.Read(crm, "caf62", mine)).NextStep.ShouldNotBeNull();
        (await crm.As("caf59", s => s.GetRequiredService<BulkDeeds>().Undo(result.UndoId!.Value, default))).Done.ShouldBe(1);
        (await Reads(crm, "caf62", mine)).ShouldBeFalse();
        (await Reads(crm, "responsable59", mine)).ShouldBeTrue();
    }

    [Theory, Engines]
    public async Task Those_of_colleagues_and_of_elsewhere_are_left(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        var (mine, theirs) = (await Log.Write(crm, "caf59", Log.Input()), await Log.Write(crm, "responsable59", Log.Input()));
        var elsewhere = await Log.Write(crm, "caf62", Log.Input("National", Audience.National, Log.Ternois));
        var result = await Run(crm, "caf59", new AudienceInput(Audience.Private, [mine, theirs, elsewhere]));
        (result.Done, result.Refused, result.Reasons[ExchangeErrors.NotAuthor]).ShouldBe((1, 2, 2));
        (await Log.Read(crm, "responsable59", theirs)).Audience.ShouldBe(Audience.Caf);
        (await Run(crm, "responsable59", new AudienceInput(Audience.Committee, [mine, theirs, elsewhere]))).Done.ShouldBe(2);
        (await Reads(crm, "caf62", elsewhere)).ShouldBeTrue();
    }

    [Theory, Engines]
    public async Task An_audience_is_needed(Engine engine)
    {
        await using var crm = await CrmHost.Start(engine);
        (await Should.ThrowAsync<InputException>(() => Run(crm, "caf59", new AudienceInput(null, [Guid.NewGuid()])))).Errors[0].Field.ShouldBe("audience");
    }
}
