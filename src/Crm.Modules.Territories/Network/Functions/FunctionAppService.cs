using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>What people do and where: starts, corrects, ends. Leaving keeps the history; moving leaves one and starts another at once.</summary>
internal sealed class FunctionAppService(NetworkData data, ContactScopes scopes, CreateOnce once, ICurrentUser user, IClock clock)
{
    public async Task<(Guid Id, bool Created)> Create(FunctionInput input, CancellationToken ct)
    {
        ContactFunction.Examine(input).ThrowIfAny();
        return await once.Run(input.Id, input, async id =>
        {
            await Start(id, input, ct);
            await data.Save(ct);
        }, ct);
    }

    public async Task Update(Guid id, FunctionInput input, Guid? stamp, CancellationToken ct)
    {
        var function = await Mine(data.Functions, id, stamp, ct);
        input = input with { ContactId = input.ContactId ?? function.ContactId, OrganisationId = input.OrganisationId ?? function.OrganisationId };
        ContactFunction.Examine(input).ThrowIfAny();
        if (input.Role != function.Role) await MustKnowRole(input.Role, ct);
        function.Rewrite(input, await Others(function.ContactId, function.OrganisationId, ct));
        await data.Save(ct);
    }

    public async Task Leave(Guid id, LeaveInput input, CancellationToken ct)
    {
        (await Mine(data.Functions, id, null, ct)).Leave(input.On ?? clock.Today, clock.Today);
        await data.Save(ct);
    }

    /// <summary>« Change d'employeur »: both or none. The id of the new function.</summary>
    public async Task<Guid> Move(Guid id, MoveInput input, CancellationToken ct)
    {
        var left = await Mine(data.Functions, id, null, ct);
        if (input.OrganisationId == left.OrganisationId)
            throw new InputException([new FieldError("organisationId", NetworkErrors.SameEmployer, new Dictionary<string, object?>())]);
        var from = input.From ?? clock.Today;
        var next = new FunctionInput { ContactId = left.ContactId, OrganisationId = input.OrganisationId, Title = input.Title, Role = input.Role,
            From = from, Mailbox = input.Mailbox };
        ContactFunction.Examine(next).ThrowIfAny();
        var moved = clock.NewId();
        await Start(moved, next, ct);
        left.Leave(input.LeftOn ?? from.AddDays(-1), clock.Today);
        await data.Save(ct);
        return moved;
    }

    public Task Delete(Guid id, Guid? stamp, CancellationToken ct) => data.Context.InOneTransaction(async () =>
    {
        var function = await Mine(data.Functions, id, stamp, ct);
        function.Delete(clock.Now);
        await data.Save(ct);
        await scopes.Refresh([function.ContactId], ct);
        await data.Save(ct);
    }, ct);

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var function = await Mine(data.Deleted(data.Functions), id, null, ct);
        function.TakeBack(clock.Now);
        function.NotTwice(await Others(function.ContactId, function.OrganisationId, ct));
        await scopes.Join(function.ContactId, function.OrganisationId, ct);
        await data.Save(ct);
    }

    /// <summary>Départements the organisation of a function brings to its person; refuses what the input names and is not there.</summary>
    public async Task<IReadOnlyList<string>> Where(FunctionInput input, CancellationToken ct, string prefix = "")
    {
        await MustKnowRole(input.Role, ct, prefix);
        var codes = await data.Organisations.Where(o => o.Id == input.OrganisationId)
            .Select(o => o.ScopeRows.Select(r => r.Code).ToList()).FirstOrDefaultAsync(ct);
        return codes ?? throw Unknown(prefix + "organisationId");
    }

    private async Task Start(Guid id, FunctionInput input, CancellationToken ct)
    {
        var codes = await Where(input, ct);
        var person = await data.Contacts.Where(c => c.Id == input.ContactId).Select(c => c.ScopeRows.Select(r => r.Code).ToList()).FirstOrDefaultAsync(ct)
            ?? throw Unknown("contactId");
        MustTouchScope(codes.Concat(person));
        data.Add(new ContactFunction(id, input, await Others(input.ContactId!.Value, input.OrganisationId!.Value, ct)));
        await scopes.Join(input.ContactId.Value, input.OrganisationId.Value, ct);
    }

    private Task<List<ContactFunction>> Others(Guid contact, Guid organisation, CancellationToken ct) =>
        data.AllFunctions.AsNoTracking().Where(f => f.ContactId == contact && f.OrganisationId == organisation).ToListAsync(ct);

    private async Task<ContactFunction> Mine(IQueryable<ContactFunction> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var function = await source.Editable(id, null, ct);
        var codes = data.Context.Set<ContactDepartment>().Where(r => r.OwnerId == function.ContactId).Select(r => r.Code)
            .Concat(data.Context.Set<OrganisationDepartment>().Where(r => r.OwnerId == function.OrganisationId).Select(r => r.Code));
        MustTouchScope(await codes.ToListAsync(ct));
        function.MustBe(stamp);
        return function;
    }

    private async Task MustKnowRole(string? role, CancellationToken ct, string prefix = "")
    {
        if (Words.Clean(role) is { } code && !await data.Roles.AnyAsync(r => r.Code == code, ct))
            throw new InputException([new FieldError(prefix + "role", NetworkErrors.RoleUnknown, new Dictionary<string, object?>())]);
    }

    private void MustTouchScope(IEnumerable<string> codes)
    {
        if (!user.Covers(codes)) throw new BusinessException(NetworkErrors.ContactOutOfScope, 403);
    }

    private static InputException Unknown(string field) => new([new FieldError(field, CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
}
