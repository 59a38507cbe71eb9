using System.Linq.Expressions;
using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Exchanges of one audience, or of one kind: the shorter of their two durations wins, since each empties on its own.</summary>
internal sealed class ExchangeRetention(ExchangesData data, Forgetting forgetting, string code, Expression<Func<Interaction, bool>> which) : IRetentionWork
{
    public string Code => code;

    public static ExchangeRetention Of(ExchangesData data, Forgetting forgetting, Audience audience) =>
        new(data, forgetting, PersonKinds.Of(audience).Code, i => i.Audience == audience);

    public static ExchangeRetention Of(ExchangesData data, Forgetting forgetting, InteractionKind kind) =>
        new(data, forgetting, PersonKinds.Of(kind).Code, i => i.Kind == kind);

    public Task<int> Count(DateOnly limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    public async Task<int> Apply(DateOnly limit, int max, CancellationToken ct)
    {
        var ids = await Past(limit).OrderBy(i => i.Date).ThenBy(i => i.Id).Select(i => i.Id).Take(max).ToListAsync(ct);
        if (ids.Count > 0) await forgetting.Exchanges(ids, ct);
        data.Context.ChangeTracker.Clear();
        return ids.Count;
    }

    private IQueryable<Interaction> Past(DateOnly limit) =>
        data.Interactions.IgnoreQueryFilters().Where(i => i.ForgottenAt == null && i.Date < limit).Where(which);
}
