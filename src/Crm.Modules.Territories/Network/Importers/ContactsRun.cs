using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.Localization;
using Crm.Foundation.Text;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Network.Organisations;
using Crm.Modules.Territories.Places.Importing;
using Crm.Workbench.Imports;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Importers;

/// <summary>One reading of a file of contacts. A filled cell replaces, an empty one leaves; lists are added to, never taken from.</summary>
internal sealed class ContactsRun(NetworkData data, INetwork network, ContactLines lines, ICurrentUser user, IClock clock, Texts texts) : IImportRun
{
    private readonly HashSet<string> made = [];

    public async Task Bring(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        var read = rows.Select(lines.Look).Where(l => !l.Row.IsRejected).ToList();
        var organisations = await Organisations(read, ct);
        var known = await ContactMatches.Load(data, read, ct);
        var kept = new List<(ImportRow Row, Guid Contact, Guid? Function)>();
        foreach (var line in read.Where(l => !l.Row.IsRejected))
        {
            try
            {
                if (Write(line, line.Function is null ? null : organisations[line], known) is { } changed)
                    kept.Add((line.Row, changed.Contact, changed.Function));
            }
            catch (BusinessException refused)
            {
                line.Row.Reject(refused, texts, ContactLines.Fields);
            }
        }
        var touched = Touched.Ids(data);
        foreach (var (row, _, _) in kept.Where(k => touched.Contains(k.Contact) || (k.Function is { } f && touched.Contains(f)))) row.Changed();
    }

    /// <summary>The organisation of each line: by SIRET, else by name; those unknown are added where the line says, or where the officer is.</summary>
    private async Task<Dictionary<ContactLine, Organisation>> Organisations(IReadOnlyList<ContactLine> read, CancellationToken ct)
    {
        var sirets = read.Select(l => Identifiers.Digits(l.Siret)).OfType<string>().Distinct().ToList();
        var bySiret = sirets.Count == 0 ? [] : (await data.Organisations.AsTracking().Include(o => o.Territories)
            .Where(o => sirets.Contains(o.Siret!)).OrderBy(o => o.CreatedAt).ToListAsync(ct)).GroupBy(o => o.Siret!).ToDictionary(o => o.Key, o => o.First());
        var found = read.Where(l => l.Siret is not null && bySiret.ContainsKey(Identifiers.Digits(l.Siret)!))
            .ToDictionary(l => l, l => bySiret[Identifiers.Digits(l.Siret)!]);
        foreach (var line in read.Where(l => l.Function is not null && l.Organisation is null && !found.ContainsKey(l)))
            line.Row.Reject("siret", "aucune organisation n’a ce SIRET", "Écrivez aussi le nom de l’organisation.");
        var named = read.Where(l => l.Organisation is not null && !l.Row.IsRejected && !found.ContainsKey(l)).ToList();
        var asked = named.Select(l => new NamedOrganisation(l.Organisation!, Codes(l.Places.Count > 0 ? l.Places : lines.Places.Home)));
        var answers = await network.FindOrAdd([.. asked], ct);
        var tracked = data.Context.ChangeTracker.Entries<Organisation>().ToDictionary(e => e.Entity.Id, e => e.Entity);
        foreach (var line in named) found[line] = tracked[answers[line.Organisation!]];
        return found;
    }

    /// <summary>What to look at afterwards, to see whether it changed; null when the line made a person or waits for one that a dry run forgot.</summary>
    private (Guid Contact, Guid? Function)? Write(ContactLine line, Organisation? organisation, ContactMatches known)
    {
        var contact = known.Of(line, organisation?.Id);
        if (line.Id is not null && contact is null)
            throw new InputException([new FieldError("lastName", CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
        if (contact is null && made.Contains(line.Key))
        {
            line.Row.Changed();
            return null;
        }
        var isNew = contact is null;
        contact = isNew ? New(line, organisation) : contact!;
        if (!isNew && !user.Covers(contact.ScopeRows.Select(r => r.Code))) throw new BusinessException(NetworkErrors.ContactOutOfScope, 403);
        var merged = isNew ? null : Merged(line, contact);
        // Everything that may be refused is, before anything is touched.
        if (merged is not null) Contact.Examine(merged).ThrowIfAny();
        var function = organisation is null ? null : Function(line.Function!, contact, organisation, known);
        if (merged is not null) Update(contact, merged, line, organisation);
        if (function is { Added: true }) Add(known, function.Value.Item);
        if (!isNew) return (contact.Id, function?.Item.Id);
        data.Add(contact);
        known.Made(line, contact);
        made.Add(line.Key);
        line.Row.Created();
        return null;
    }

    private Contact New(ContactLine line, Organisation? organisation)
    {
        var named = line.Places;
        var codes = Codes(named).Concat(organisation?.ScopeRows.Select(r => r.Code) ?? []).ToHashSet();
        // Known nowhere of the officer's: they are known where the officer is.
        if (!user.Covers(codes)) (named, codes) = ([.. named, .. lines.Places.Home], [.. codes, .. Codes(lines.Places.Home)]);
        if (codes.Count == 0 || line.Person.Audience is Audience.National) codes.Add(ScopeRow.Everywhere);
        if (!user.Covers(codes)) throw new BusinessException(NetworkErrors.ContactOutOfScope, 403);
        return new Contact(clock.NewId(), line.Person, [.. named.Select(p => p.Id)], codes);
    }

    private static ContactInput Merged(ContactLine line, Contact contact)
    {
        var now = line.Person;
        return new ContactInput
        {
            Civility = now.Civility ?? contact.Civility, FirstName = now.FirstName ?? contact.FirstName, LastName = now.LastName,
            Note = now.Note ?? contact.Note, Audience = now.Audience ?? contact.Audience,
            Emails = [.. contact.Emails.OrderBy(e => e.Rank).Select(e => e.Address), .. now.Emails!],
            Phones = [.. contact.Phones.OrderBy(p => p.Rank).Select(p => p.Number), .. now.Phones!],
            Labels = contact.Emails.Select(e => (Value: e.Address, e.Label)).Concat(contact.Phones.Select(p => (Value: p.Number, p.Label)))
                .Where(l => l.Label is not null).ToDictionary(l => l.Value, l => l.Label!),
            PrivatePhones = [.. contact.Phones.Where(p => p.IsPrivate).Select(p => p.Number)],
        };
    }

    private void Update(Contact contact, ContactInput merged, ContactLine line, Organisation? organisation)
    {
        contact.Rewrite(merged, [.. contact.Territories.Select(t => t.TerritoryId), .. line.Places.Select(p => p.Id)]);
        var there = contact.ScopeRows.Select(r => r.Code).ToHashSet();
        foreach (var code in Codes(line.Places).Concat(organisation?.ScopeRows.Select(r => r.Code) ?? []).Distinct().Where(c => !there.Contains(c)).ToList())
            data.Add(new ContactDepartment { OwnerId = contact.Id, Code = code });
    }

    private (ContactFunction Item, bool Added)? Function(FunctionInput input, Contact contact, Organisation organisation, ContactMatches known)
    {
        var others = known.FunctionsOf(contact.Id).Where(f => f.OrganisationId == organisation.Id).ToList();
        var title = SearchText.Normalise(input.Title);
        var same = others.Where(f => SearchText.Normalise(f.Title) == title && (input.From is null || f.From is null || f.From == input.From))
            .MaxBy(f => f.From ?? DateOnly.MinValue);
        // A file that does not say what the person does there names no new function when one is known.
        if (same is null && input.Title == ContactLines.DefaultTitle) same = others.FirstOrDefault();
        input = input with { ContactId = contact.Id, OrganisationId = organisation.Id };
        if (same is null) return (new ContactFunction(clock.NewId(), input, others), true);
        same.Rewrite(input with
        {
            Title = same.Title, Role = input.Role ?? same.Role, From = input.From ?? same.From, To = input.To ?? same.To,
            Mandate = input.Mandate ?? same.Mandate,
            MandateUntil = input.MandateUntil ?? same.MandateUntil, Mailbox = input.Mailbox ?? same.Mailbox,
        }, others);
        return (same, false);
    }

    private void Add(ContactMatches known, ContactFunction function)
    {
        known.FunctionsOf(function.ContactId).Add(function);
        data.Add(function);
    }

    private static List<string> Codes(IEnumerable<TerritoryCard> places) => [.. places.SelectMany(p => p.Departments).Distinct()];
}
