using Crm.Foundation.Data;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>Tables of people: addresses and numbers have their own, so that one is found by either.</summary>
internal static class ContactTables
{
    public static void Apply(ModelBuilder model, ModuleDbContext context)
    {
        model.ScopeTable<ContactDepartment>("ContactDepartments");
        model.Entity<Contact>(contact =>
        {
            contact.ToTable("Contacts");
            contact.HasScope<Contact, ContactDepartment>(context, "ContactDepartments");
            contact.HasAudience(context);
            contact.Ignore(c => c.FullName);
            contact.Property(c => c.FirstName).HasMaxLength(Contact.NameMaxLength);
            contact.Property(c => c.LastName).HasMaxLength(Contact.NameMaxLength);
            contact.Property(c => c.Note).HasMaxLength(Contact.NoteMaxLength);
            contact.HasSearchText(c => c.SearchText, Contact.SearchLength);
            contact.HasMany(c => c.Emails).WithOne().HasForeignKey(e => e.ContactId);
            contact.HasMany(c => c.Phones).WithOne().HasForeignKey(p => p.ContactId);
            contact.HasMany(c => c.Territories).WithOne().HasForeignKey(t => t.ContactId);
            contact.HasIndex(c => new { c.SearchText, c.Id });
            contact.HasIndex(c => new { c.CreatedAt, c.Id });
            // An import asks who bears these names.
            contact.HasIndex(c => c.LastName);
        });
        model.Entity<ContactEmail>(row =>
        {
            row.ToTable("ContactEmails").HasKey(e => new { e.ContactId, e.Address });
            row.Property(e => e.Address).HasMaxLength(EmailAddress.MaxLength);
            row.Property(e => e.Label).HasMaxLength(Contact.LabelMaxLength);
            row.HasIndex(e => e.Address);
        });
        model.Entity<ContactPhone>(row =>
        {
            row.ToTable("ContactPhones").HasKey(p => new { p.ContactId, p.Number });
            row.Property(p => p.Number).HasMaxLength(PhoneNumber.MaxLength);
            row.Property(p => p.Label).HasMaxLength(Contact.LabelMaxLength);
            row.HasIndex(p => p.Number);
        });
        model.Entity<ContactTerritory>(row =>
        {
            row.ToTable("ContactTerritories").HasKey(t => new { t.ContactId, t.TerritoryId });
            row.HasIndex(t => t.TerritoryId);
            row.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
