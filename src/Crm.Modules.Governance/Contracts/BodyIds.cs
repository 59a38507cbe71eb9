using System.Security.Cryptography;
using System.Text;

namespace Crm.Modules.Governance.Contracts;

/// <summary>The id of a CDSF follows from its département: one per département, the same in every installation.</summary>
public static class BodyIds
{
    /// <param name="department">INSEE code.</param>
    public static Guid CdsfOf(string department)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"crm:body:cdsf:{department}"))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
