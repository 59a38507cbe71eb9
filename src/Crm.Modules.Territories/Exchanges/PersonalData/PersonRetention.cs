using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>People who are forgotten once they are past a limit.</summary>
internal abstract class PeopleToForget(ExchangesData data, Forgetting forgetting) : IRetentionWork
{
    public abstract string Code { get; }

    protected ExchangesData Data => data;

    public Task<int> Count(DateOnly limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    public async Task<int> Apply(DateOnly limit, int max, CancellationToken ct)
    {
        var ids = await Past(limit).OrderBy(c => c.Id).Select(c => c.Id).Take(max).ToListAsync(ct);
        if (ids.Count > 0) await forgetting.People(ids, ct);
        data.Context.ChangeTracker.Clear();
        return ids.Count;
    }

    protected abstract IQueryable<Contact> Past(DateOnly limit);
}

/// <summary>People of whom nothing was heard: neither card nor function touched, no mandate under way, no exchange since.</summary>
internal sealed class InactiveContacts(ExchangesData data, Forgetting forgetting) : PeopleToForget(data, forgetting)
{
    public override string Code => "Contacts";

    protected override IQueryable<Contact> Past(DateOnly limit)
    {
        var at = limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return Data.Contacts.IgnoreQueryFilters().Where(c => c.AnonymisedAt == null && c.MergedInto == null && c.CreatedAt < at
            && (c.ChangedAt == null || c.ChangedAt < at)
            && !Data.AllFunctions.IgnoreQueryFilters()
                .Any(f => f.ContactId == c.Id && (f.CreatedAt >= at || f.ChangedAt >= at || f.From >= limit || f.To >= limit || f.MandateUntil >= limit))
            && !Data.Context.Set<InteractionContact>()
                .Any(p => p.ContactId == c.Id && Data.Interactions.IgnoreQueryFilters().Any(i => i.Id == p.InteractionId && i.Date >= limit)));
    }
}

/// <summary>What a merge of people kept for its undo, and the person who went.</summary>
internal sealed class PastMerges(ExchangesData data, Forgetting forgetting) : PeopleToForget(data, forgetting)
{
    public override string Code => "Merges";

    protected override IQueryable<Contact> Past(DateOnly limit)
    {
        var at = limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return Data.Contacts.IgnoreQueryFilters()
            .Where(c => c.AnonymisedAt == null && c.MergedInto != null
                && Data.Merges.IgnoreQueryFilters().Any(m => m.Kind == MergeKind.Contact && m.GoneId == c.Id && m.UndoneAt == null && m.CreatedAt < at));
    }
}
