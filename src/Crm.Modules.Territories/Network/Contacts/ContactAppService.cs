using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Network.Functions;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>Adds people, corrects them, takes them back.</summary>
internal sealed class ContactAppService(NetworkData data, NetworkPlaces places, ContactScopes scopes, FunctionAppService functions, CreateOnce once,
    ICurrentUser user, IClock clock)
{
    public async Task<(Guid Id, bool Created)> Create(ContactInput input, CancellationToken ct)
    {
        var first = input.Function is null ? null : input.Function with { ContactId = Guid.Empty };
        var errors = Contact.Examine(input);
        if (first is not null) errors.Join(ContactFunction.Examine(first, "function."));
        errors.ThrowIfAny();
        return await once.Run(input.Id, input, async id =>
        {
            var named = await places.Of(input.TerritoryIds, ct);
            var through = first is null ? [] : (await functions.Where(first, ct, "function.")).ToList();
            var codes = named.SelectMany(p => p.Departments).Concat(through).ToHashSet();
            // Known nowhere of the officer's: they are known where the officer is.
            if (!user.Covers(codes) && await places.Home(ct) is { Count: > 0 } home && (codes.Count == 0 || codes.Contains(ScopeRow.Everywhere)))
                (named, codes) = ([.. named, .. home], [.. codes, .. home.SelectMany(h => h.Departments)]);
            if (codes.Count == 0 || input.Audience is Audience.National) codes.Add(ScopeRow.Everywhere);
            if (!user.Covers(codes)) throw new BusinessException(NetworkErrors.ContactOutOfScope, 403);
            data.Add(new Contact(id, input, [.. named.Select(p => p.Id)], codes));
            if (first is not null) data.Add(new ContactFunction(first.Id ?? clock.NewId(), first with { ContactId = id }, []));
            await data.Save(ct);
        }, ct);
    }

    public async Task Update(Guid id, ContactInput input, Guid? stamp, CancellationToken ct)
    {
        var contact = await Mine(data.Contacts, id, stamp, ct);
        Contact.Examine(input).ThrowIfAny();
        contact.Rewrite(input, [.. (await places.Of(input.TerritoryIds, ct)).Select(p => p.Id)]);
        await data.Context.InOneTransaction(async () =>
        {
            await data.Save(ct);
            await scopes.Refresh([id], ct);
            await data.Save(ct);
        }, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Contacts, id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var contact = await Mine(data.Deleted(data.Contacts), id, null, ct);
        contact.TakeBack(clock.Now);
        await data.Save(ct);
    }

    private async Task<Contact> Mine(IQueryable<Contact> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var contact = await source.Include(c => c.Emails).Include(c => c.Phones).Include(c => c.Territories).AsSplitQuery().Editable(id, null, ct);
        if (!user.Covers(contact.ScopeRows.Select(r => r.Code))) throw new BusinessException(NetworkErrors.ContactOutOfScope, 403);
        contact.MustBe(stamp);
        return contact;
    }
}
